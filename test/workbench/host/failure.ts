/** What a request is refused with: the code, and the member that failed. */
export async function failureOf(
  work: Promise<unknown>,
): Promise<{ code: string; location?: string | undefined }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      const location = error.debugInfo.errorLocation;
      return location ? { code: error.code, location } : { code: error.code };
    }
    throw error;
  }
  throw new Error('nothing failed');
}

/** The code alone. */
export const codeOf = async (work: Promise<unknown>): Promise<string> => (await failureOf(work)).code;
