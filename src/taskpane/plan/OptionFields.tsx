import { LANGUAGES, WORDS, type Language } from '../../i18n/language';
import { Choice } from '../Choice';
import { useWords } from '../words';
import {
  ownSheet,
  PARTS,
  TEMPLATE_CHOICES,
  yearsAround,
  type PartOfYear,
  type PlanOptions,
  type TemplateChoice,
} from '../../jobs/plan-options';

interface Props {
  readonly options: PlanOptions;
  /** The sheets of the workbook that have placeholders. */
  readonly ownSheets: readonly string[];
  readonly onChange: (options: PlanOptions) => void;
}

export function OptionFields({ options, ownSheets, onChange }: Props) {
  const { plan } = useWords();
  return (
    <div className="fields">
      <Choice
        wide
        label={plan.template}
        value={options.template}
        onChange={(template) => onChange({ ...options, template: template as TemplateChoice })}
      >
        {TEMPLATE_CHOICES.map((template) => (
          <option key={template} value={template}>
            {template === 'recommended' ? plan.recommended : plan.templates[template]}
          </option>
        ))}
        {ownSheets.map((sheet) => (
          <option key={sheet} value={ownSheet(sheet)}>
            {plan.ownTemplate(sheet)}
          </option>
        ))}
      </Choice>
      <Choice
        label={plan.year}
        value={String(options.year)}
        onChange={(year) => onChange({ ...options, year: Number(year) })}
      >
        {yearsAround(options.year).map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Choice>
      <Choice
        label={plan.period}
        value={options.part}
        onChange={(part) => onChange({ ...options, part: part as PartOfYear })}
      >
        {PARTS.map((part) => (
          <option key={part} value={part}>
            {part === 'year' ? plan.wholeYear : plan.quarter(Number(part))}
          </option>
        ))}
      </Choice>
      <Choice
        wide
        label={plan.language}
        value={options.language}
        onChange={(language) => onChange({ ...options, language: language as Language })}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {WORDS[language].name}
          </option>
        ))}
      </Choice>
    </div>
  );
}
