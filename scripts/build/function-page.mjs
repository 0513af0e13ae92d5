const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value) => String(value).replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/** A page in one of `languages`: their tags, each with its name and the words of the pages. */
const page = (languages, language, title, file, body) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${text(title)}</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<nav><a href="index.html">${languages[language].page.all}</a>${Object.entries(languages)
  .filter(([other]) => other !== language)
  .map(([other, { name }]) => `<a href="../${other}/${file}" lang="${other}">${name}</a>`)
  .join('')}</nav>
<main>
${body}
</main>
</body>
</html>
`;

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
export function indexPage(functions, language, languages) {
  const words = languages[language].page;
  const rows = functions
    .map(
      (fn) => `<dt><a href="${fn.id}.html"><code>${fn.name}</code></a></dt><dd>${text(fn.description)}</dd>`,
    )
    .join('\n');
  return page(
    languages,
    language,
    words.title,
    'index.html',
    `<h1>${words.title}</h1><p>${words.intro}</p><p class="note">${words.blanks}</p><dl class="functions">${rows}</dl>`,
  );
}

/** The help page of one function: its metadata, its texts, and worked examples that a test computes. */
export function functionPage(fn, examples, language, languages) {
  const { page: words, help: texts } = languages[language];
  const help = texts[fn.id];
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
    languages,
    language,
    `${fn.name} · ${words.title}`,
    `${fn.id}.html`,
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
