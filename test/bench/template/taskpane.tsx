import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/*
 * The pane of Microsoft's React template for Excel, told in our own words: a header with a logo and a greeting, a list
 * of three offers with icons, a text field and a button that writes into the selected cell; all in one bundle.
 */
const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  header: {
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    paddingBottom: '30px',
    paddingTop: '100px',
  },
  greeting: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', marginTop: '20px', padding: 0 },
  item: { display: 'flex', paddingBottom: '20px' },
  icon: { marginRight: '10px' },
  writing: { alignItems: 'center', display: 'flex', flexDirection: 'column' },
  field: { margin: '20px', maxWidth: '50%' },
});

interface Offer {
  readonly icon: ReactElement;
  readonly text: string;
}

const OFFERS: readonly Offer[] = [
  { icon: <Ribbon24Regular />, text: 'Do more inside Office' },
  { icon: <LockOpen24Regular />, text: 'Find what it can do' },
  { icon: <DesignIdeas24Regular />, text: 'Make it look like a professional did' },
];

async function write(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.values = [[text]];
    cell.format.autofitColumns();
    await context.sync();
  });
}

function Header({ title, message }: { readonly title: string; readonly message: string }) {
  const styles = useStyles();
  return (
    <section className={styles.header}>
      <img width="90" height="90" src="assets/brand-128.png" alt={title} />
      <h1 className={styles.greeting}>{message}</h1>
    </section>
  );
}

function HeroList({ message, items }: { readonly message: string; readonly items: readonly Offer[] }) {
  const styles = useStyles();
  return (
    <div>
      <h2>{message}</h2>
      <ul className={styles.list}>
        {items.map(({ icon, text }) => (
          <li className={styles.item} key={text}>
            <i className={styles.icon}>{icon}</i>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TextInsertion() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.writing}>
      <Field className={styles.field} size="large" label="Text for the selected cell">
        <Textarea size="large" value={text} onChange={({ target }) => setText(target.value)} />
      </Field>
      <Button appearance="primary" size="large" onClick={() => void write(text)}>
        Insert text
      </Button>
    </div>
  );
}

function App() {
  return (
    <div className={useStyles().root}>
      <Header title="Template" message="Welcome" />
      <HeroList message="What this add-in does" items={OFFERS} />
      <TextInsertion />
    </div>
  );
}

void Office.onReady(() => {
  const place = document.getElementById('container');
  if (place)
    createRoot(place).render(
      <FluentProvider theme={webLightTheme}>
        <App />
      </FluentProvider>,
    );
});
