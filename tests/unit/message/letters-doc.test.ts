import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compose } from '@/lib/message/compose';
import { withQuote } from '@/lib/message/mailto';
import { sampleLetters } from '../../fixtures/letters';

const document = fileURLToPath(new URL('../../../docs/letters.md', import.meta.url));

const preface = `# Twenty letters

What the product writes, for people who don't exist. Each was read aloud; what sounded like a machine was mended. Words in
\`[…]\` are gaps: what only the writer knows. Another wording of each is one press away.

This page is written by \`tests/unit/message/letters-doc.test.ts\`, which fails when it no longer matches what is composed;
\`npm run unit -- letters-doc -u\` writes it anew.
`;

it('docs/letters.md shows what is composed today', async () => {
  expect(sampleLetters).toHaveLength(20);
  const sections = sampleLetters.map(({ title, request }, index) => {
    const letter = compose(request);
    const count =
      letter.limit === null ? `${letter.length} characters` : `${letter.length} of ${letter.limit} characters`;
    const heading = `## ${index + 1}. ${title}`;
    const kind = `*${request.moment}, ${request.channel}, ${count}*`;
    const subject = letter.subject === null ? [] : [`> **${letter.subject}**`, '>'];
    const body = withQuote(letter)
      .split('\n')
      .map((line) => `> ${line.replaceAll('[', '\\[')}`.trimEnd());
    return [heading, '', kind, '', ...subject, ...body].join('\n');
  });
  await expect([preface, ...sections].join('\n\n').replaceAll('\n\n\n', '\n\n').concat('\n')).toMatchFileSnapshot(
    document,
  );
});
