/** The words of the help pages that are not a function's own. */
const WORDS = {
  'en-US': {
    title: 'Channel Planner functions',
    intro:
      'Custom functions for soft-KPI scoring, rebate eligibility, rebates and supply. Type them in a cell like SUM.',
    all: 'All functions',
    other: '中文',
    syntax: 'Syntax',
    meaning: 'Meaning',
    parameters: 'Parameters',
    optional: 'optional',
    formula: 'Formula',
    example: 'Example',
    argument: 'Argument',
    result: 'Result',
    leftOut: 'left out',
    traps: 'Good to know',
    source: 'Source',
    blanks:
      'Blank is not zero. Excel hands a blank cell inside a range to functions as 0 on some platforms; type NA where a figure is missing, so that it can never be taken for a zero.',
  },
  'zh-CN': {
    title: '渠道规划函数',
    intro: '用于软性指标评分、返利资格、返利计算与供货的自定义函数，像 SUM 一样在单元格中输入。',
    all: '全部函数',
    other: 'English',
    syntax: '语法',
    meaning: '含义',
    parameters: '参数',
    optional: '可选',
    formula: '公式',
    example: '示例',
    argument: '参数',
    result: '结果',
    leftOut: '省略',
    traps: '注意事项',
    source: '出处',
    blanks:
      '空白不等于零。在部分平台上，Excel 会把区域中的空白单元格以 0 传给函数；数据缺失时请填写 NA，这样它绝不会被当作零。',
  },
};

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value) => String(value).replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

const page = (language, title, otherHref, body) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${text(title)}</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<nav><a href="index.html">${WORDS[language].all}</a><a href="${otherHref}">${WORDS[language].other}</a></nav>
<main>
${body}
</main>
</body>
</html>
`;

const otherOf = (language) => (language === 'en-US' ? 'zh-CN' : 'en-US');
const callOf = (fn) =>
  `=CHANNEL.${fn.name}(${fn.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(', ')})`;

const shownCell = (cell) =>
  cell === null || cell === undefined ? '' : cell === true ? 'TRUE' : cell === false ? 'FALSE' : cell;
const grid = (cells) =>
  `<table class="cells">${cells
    .map(
      (row) =>
        `<tr>${row.map((cell) => `<td${typeof cell === 'number' ? ' class="number"' : ''}>${text(shownCell(cell))}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;

/** The list of all functions, in one language. */
export function indexPage(functions, language) {
  const words = WORDS[language];
  const rows = functions
    .map(
      (fn) => `<dt><a href="${fn.id}.html"><code>${fn.name}</code></a></dt><dd>${text(fn.description)}</dd>`,
    )
    .join('\n');
  return page(
    language,
    words.title,
    `../${otherOf(language)}/index.html`,
    `<h1>${words.title}</h1><p>${words.intro}</p><p class="note">${words.blanks}</p><dl class="functions">${rows}</dl>`,
  );
}

/** The help page of one function: its metadata, its texts, and worked examples that a test computes. */
export function functionPage(fn, help, examples, language) {
  const words = WORDS[language];
  const parameters = fn.parameters
    .map(
      (p) =>
        `<dt><code>${p.name}</code>${p.optional ? ` <small>${words.optional}</small>` : ''}</dt><dd>${text(p.description)}</dd>`,
    )
    .join('\n');
  const worked = examples
    .map(
      (example) =>
        `<section class="example">${example.arguments
          .map((cells, i) =>
            fn.parameters[i]
              ? `<figure><figcaption>${fn.parameters[i].name}</figcaption>${cells ? grid(cells) : `<p>${words.leftOut}</p>`}</figure>`
              : '',
          )
          .join(
            '',
          )}<figure class="result"><figcaption>${words.result}</figcaption>${grid(example.result)}</figure></section>`,
    )
    .join('\n');
  return page(
    language,
    `${fn.name} · ${words.title}`,
    `../${otherOf(language)}/${fn.id}.html`,
    `<h1><code>CHANNEL.${fn.name}</code></h1>
<p class="lead">${text(fn.description)}</p>
<h2>${words.syntax}</h2><p><code>${text(callOf(fn))}</code></p>
<h2>${words.meaning}</h2><p>${text(help.meaning)}</p>
<h2>${words.parameters}</h2><dl>${parameters}</dl>
<h2>${words.formula}</h2><p class="formula">${text(help.formula)}</p>
<h2>${words.example}</h2>${worked}
<h2>${words.traps}</h2><ul>${[...help.traps, words.blanks].map((trap) => `<li>${text(trap)}</li>`).join('')}</ul>
<h2>${words.source}</h2><p>${text(help.source)}</p>`,
  );
}
