/** What shows plans before, while and after they are made: one piece, loaded when accounts are there to plan for. */
export { Attention } from './Attention';
export { hintsFor } from './hints';
export { Making } from './Making';
export { OwnTemplateNotes } from './OwnTemplateNotes';
export { Results } from './Results';
export { SheetPreview } from './SheetPreview';
