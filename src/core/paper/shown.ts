/** An amount with commas between thousands: both languages write it so, whatever the machine's own language. */
export function shownAmount(amount: number): string {
  const [whole = '', fraction] = String(amount).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}
