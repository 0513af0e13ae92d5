/** The workbench's own words. `{name}` is filled in. */
export const english = {
  title: 'Channel Planner workbench',
  about: 'A spreadsheet for trying out the add-in. It stands in for Excel; nothing leaves this page.',
  loading: 'Opening the workbench…',
  open: 'Open…',
  openTip: 'Open an .xlsx or .csv file from this computer, or drop one on the page',
  save: 'Save as .xlsx',
  saveTip: 'Download this workbook as an .xlsx file',
  new: 'New',
  newTip: 'Start with an empty workbook',
  sample: 'Sample',
  sampleTip: 'Open the sample workbook: 40 distributors, their outlets and a reward scheme',
  sampleName: 'Distributor sample',
  file: 'File',
  addIn: 'Add-in',
  language: 'Language',
  dark: 'Dark',
  light: 'Light',
  themeTip: 'Change between light and dark',
  showPane: 'Show the pane',
  hidePane: 'Close the pane',
  paneTitle: 'Add-in pane',
  grid: 'Spreadsheet',
  untitled: 'Workbook',
  drop: 'Drop an .xlsx or .csv file to open it',
  opening: 'Opening {name}…',
  opened: 'Opened {name}.',
  saving: 'Saving…',
  saved: 'Saved {name}.',
  unsaved: 'This workbook has changes that are not saved. Go on without them?',
  severed:
    'Opened {name}. Formulas that read other files or start programs were replaced by their last values: {count}.',
  locked: 'This cell is protected. Unprotect the sheet before you change it.',
  link: 'Link',
  notAWorkbook:
    '{name} is not a workbook. Open an .xlsx or .csv file; save other kinds as one of these first.',
  oldWorkbook: '{name} is in the old .xls format. Open it in Excel or LibreOffice and save it as .xlsx.',
  encrypted: '{name} is protected with a password. Remove the password in Excel and open it again.',
  broken:
    '{name} is damaged: part of it cannot be read. Download or copy it again, or let Excel repair it and save a copy.',
  tooLarge:
    '{name} is too large ({megabytes} MB unpacked). Save the sheets that you need as a workbook of their own.',
  tooManyCells:
    '{name} has {cells} cells; the workbench holds {most}. Save the rows and columns that you need as a workbook of their own.',
  tooManyRows:
    '{name} has {rows} rows; a sheet holds {most}. Split the file, or leave out the rows that you do not need.',
  empty: '{name} is empty. Choose a file with at least one row.',
  unexpected: '{name} could not be opened. Save a copy of it in Excel and open that.',
  startFailed:
    'The workbench could not start: {reason}. Reload the page; if that does not help, build it again.',
};
