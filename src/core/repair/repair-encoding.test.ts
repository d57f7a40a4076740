import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePages, misread } from './code-pages.ts';
import { repairEncoding } from './repair-encoding.ts';

const french = [
  '# Gardien du phare — côte d’Émeraude',
  '',
  'Vous relevez l’état de la lampe, à l’aube et à la nuit tombée ; « rien à signaler » s’écrit aussi.',
  '→ Prévenez l’équipage : brouillard, houle, dérive…',
  '✅ Validé  ❌ Refusé',
].join('\n');

const sound: [what: string, text: string][] = [
  ['French', french],
  ['French in capitals', 'VÉRIFIÉ ÉTÉ ÇÀ ÊTRE NOËL'],
  ['hardly an accent', 'Aide l’équipe.'],
  ['an accent at a closing quote', 'CAFÉ» et MARQUÉ®'],
  ['typography alone', '“quoted” — ‘so’ … ©®™ ½ × ÷ ±'],
  ['emoji', '🏗️ 👩‍💻 🇫🇷 ✅ ❤️'],
  ['box drawing', '┌──┬──┐\n│  ├──│\n└──┴──┘ ▓▒░'],
  ['Chinese, Japanese and Korean', '性能优化。データベース、설계'],
  ['Portuguese, German, Turkish, Polish', 'Não há opções; Größe „Öl“; ışığı görün; źródło łąki'],
  ['Russian and Greek', 'Проверка кода; έλεγχος κώδικα'],
  ['mathematics', '√2 ≈ 1,41; ∞ ≤ Ω; ¬p ∂x; 2√π ≈£5'],
  ['no-break spaces', '«\u00a0déjà\u00a0» est\u00a0: «\u00a0été\u00a0», «\u00a0À\u00a0»\u00a0!'],
  ['capitals at signs', 'MARQUÉ… ÇA, VOCÊ… É¿ NESTLÉ® Õ… SELKÄ\u00a0EDELLÄ 5×£35'],
  ['an alphabet', 'àâäèéêëîïôœùûüÿç ÀÈÉÌÒÓÙàèéìòóù ÇÎÖÛÜâçîöûüĞğİıŞş'],
  ['faces', '( o¬ô )   `¬´    ): Ôôô'],
  ['a word on damage', 'On lit `Ã©` ou `â€™` là où il faut `é`.'],
  ['nothing but ASCII', '---\nname: a\n---\n'],
  ['an empty text', ''],
];

for (const [what, text] of sound) {
  test(`a sound text stays as it is: ${what}`, () => {
    assert.deepEqual(repairEncoding(text), { text, pages: [], diagnostics: [] });
  });
}

for (const page of codePages) {
  for (const times of [1, 2]) {
    const damage = (text: string) => (times === 1 ? misread(page, text) : misread(page, misread(page, text)));
    const how = `${page} ${times === 1 ? 'once' : 'twice'}`;

    test(`a text that was read as ${how} comes back`, () => {
      const repaired = repairEncoding(damage(french));
      assert.equal(repaired.text, french);
      assert.equal(repaired.pages.length, times);
      const [found] = repaired.diagnostics;
      assert.deepEqual([found?.code, found?.line, found?.values['count']], ['encoding-repaired', 1, 4]);
    });

    test(`a part that was read as ${how} comes back, and the sound rest stays`, () => {
      const lines = [
        'Une ligne saine : l’été, l’école, ┌─┐ 日本語.',
        'Le système déjà prêt — à l’œuvre : été.',
        'Fin…',
      ];
      const damaged = lines.map((line, index) => (index === 1 ? damage(line) : line)).join('\n');
      const repaired = repairEncoding(damaged);
      assert.equal(repaired.text, lines.join('\n'));
      assert.deepEqual(
        repaired.diagnostics.map(({ code, line, values }) => [code, line, values['count']]),
        [['encoding-repaired', 2, 1]],
      );
    });

    test(`repairing twice what was read as ${how} is repairing once`, () => {
      for (const text of [french, 'À utiliser : « déjà »', '🏗️ Größe', '日本語']) {
        const once = repairEncoding(damage(text)).text;
        assert.equal(repairEncoding(once).text, once);
      }
    });
  }
}

test('where a line tells the damage, a damaged and a sound piece of another line are told apart', () => {
  for (const page of codePages) {
    const damaged = `${misread(page, 'Spécialisé.')}\nSain : déjà, l’équipe. Abîmé : ${misread(page, 'prêt')}.`;
    assert.equal(repairEncoding(damaged).text, 'Spécialisé.\nSain : déjà, l’équipe. Abîmé : prêt.');
  }
});

test('a single damaged symbol, letter or word is enough', () => {
  const lines = [
    'Δ | before',
    'see → there',
    '± 20 %',
    'grows on B站',
    '`console.log("✅ done", x)`',
    'où',
    'Rīga',
    'код',
  ];
  for (const page of codePages) {
    for (const line of lines) {
      const text = `Sain : déjà, l’équipe.\n${misread(page, line)}\nsound`;
      assert.equal(repairEncoding(text).text, `Sain : déjà, l’équipe.\n${line}\nsound`);
    }
  }
});

test('lines that were misread as different pages come back', () => {
  const line = 'Délègue la vérification — à l’œuvre ✅';
  const text = codePages.map((page) => misread(page, line)).join('\n');
  assert.equal(repairEncoding(text).text, codePages.map(() => line).join('\n'));
});

test('a text that was misread as one page and then as another comes back', () => {
  for (const first of codePages) {
    for (const second of codePages) {
      const repaired = repairEncoding(misread(second, misread(first, french)));
      assert.equal(repaired.text, french);
      assert.equal(repaired.pages.length, 2);
    }
  }
});

test('what is quoted in code is damage where the rest is', () => {
  const damaged = misread('windows-1252', 'Écrivez `é`.\nPuis `à`.');
  assert.equal(repairEncoding(damaged).text, 'Écrivez `é`.\nPuis `à`.');
});

test('letters of Latin-1 do not hide that it was Windows-1252', () => {
  const lines = ['Sain : déjà, œuvre, —', misread('windows-1252', 'Délègue la vérification. À utiliser après l’été.')];
  assert.equal(
    repairEncoding(lines.join('\n')).text.split('\n')[1],
    'Délègue la vérification. À utiliser après l’été.',
  );
});

test('a line that is odder after the first of two steps is brought back all the same', () => {
  const twice = (text: string) => misread('macintosh', misread('macintosh', text));
  const lines = ['Expert spécialisé, déjà prêt.', 'DOIT ÊTRE UTILISÉ'];
  const damaged = `Une ligne saine : l’été.\n${lines.map(twice).join('\n')}`;
  assert.equal(repairEncoding(damaged).text, `Une ligne saine : l’été.\n${lines.join('\n')}`);
});

test('a mark of UTF-8 that was misread with the text is gone', () => {
  assert.equal(repairEncoding(misread('windows-1252', '\ufeff---\nname: été\n---\n')).text, '---\nname: été\n---\n');
});

test('the number of lines stays', () => {
  const damaged = misread('macintosh', `${french}\u0085\u2028\n`);
  assert.equal(repairEncoding(damaged).text.split('\n').length, damaged.split('\n').length);
});

test('characters that are lost are reported where they are', () => {
  const lost: [text: string, line: number, column: number, count: number][] = [
    ['sound\nna\ufffdve', 2, 3, 1],
    ['## =\u0004 Mission\nok\n<\u0010 x', 1, 5, 2],
  ];
  for (const [text, line, column, count] of lost) {
    const repaired = repairEncoding(text);
    assert.equal(repaired.text, text);
    assert.deepEqual(
      repaired.diagnostics.map((found) => [found.code, found.line, found.column, found.values['count']]),
      [['encoding-lost-characters', line, column, count]],
    );
  }
});

test('tabs, escapes and line ends are not lost characters', () => {
  assert.deepEqual(repairEncoding('a\tb\u001b[0m\n\f\v').diagnostics, []);
});
