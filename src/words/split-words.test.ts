import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWord } from './fold-word.ts';
import { isUnspacedCharacter, splitWords } from './split-words.ts';

const forms = (text: string) => splitWords(text).map(({ form }) => form);

test('words are folded: case, accents, ligatures and what nobody sees', () => {
  assert.deepEqual(forms('L’Œuvre RÉUSSIE\u00a0: exé\u00adcu\u200btion'), ['oeuvre', 'reussie', 'execution']);
  assert.equal(foldWord('Straße'), 'strasse');
});

test('elided articles, possessives and negations are not words', () => {
  assert.deepEqual(forms("l'API d’Anne qu'elle n'a pas"), ['api', 'anne', 'elle', 'a', 'pas']);
  assert.deepEqual(forms("the agent's don't"), ['the', 'agent', 'don']);
  assert.deepEqual(forms("Auth0's keys"), ['auth0', 'keys']);
});

test('a language named by a letter is not the letter of an elision', () => {
  assert.deepEqual(forms("C, C++, C# : c'est"), ['c', 'c++', 'c#', 'est']);
});

test('a name in pieces is its pieces and the whole, however it is written', () => {
  assert.deepEqual(forms('front-end'), ['front', 'end', 'frontend']);
  assert.deepEqual(forms('front‑end'), ['front', 'end', 'frontend']);
  assert.deepEqual(forms('CI/CD'), ['ci', 'cd', 'cicd']);
  assert.deepEqual(forms('Node.js'), ['node', 'js', 'nodejs']);
  assert.deepEqual(forms('codeReviewer'), ['code', 'reviewer', 'codereviewer']);
});

test('a chain of many pieces is not a name', () => {
  assert.deepEqual(forms('a/b/c/d'), ['a', 'b', 'c', 'd']);
});

test('words say where they are', () => {
  const text = "Voir l'exécution du C++.";
  assert.deepEqual(
    splitWords(text).map(({ start, end }) => text.slice(start, end)),
    ['Voir', 'exécution', 'du', 'C++'],
  );
});

const spellings = [
  ['Łódź', 'łódź', 'lodz', 'LODZ'],
  ['Søren', 'SØREN', 'soren'],
  ['İstanbul', 'ISTANBUL', 'ıstanbul', 'istanbul'],
  ['Đường', 'đường', 'duong', 'DUONG'],
  ['Þór', 'thor'],
  ['guðs', 'guds'],
  ['Ħal', 'hal'],
  ['Ŧahti', 'tahti'],
  ['Ŋali', 'nali'],
  ['ΟΔΟΣ', 'οδός', 'οδοσ'],
  ['ﬁchier', 'ｆｉｃｈｉｅｒ', 'ＦＩＣＨＩＥＲ', 'fichier'],
  ['Straße', 'STRASSE', 'STRAẞE', 'strasse'],
  ['Ærø', 'ÆRØ', 'aero'],
  ['כֹּתֶבֶת', 'כתבת'],
  ['שָׁלוֹם', 'שלום'],
  ['أحمد', 'احمد', 'ٱحمد', 'أَحْمَد'],
  ['آخر', 'اخر', 'إخر'],
  ['مُحَمَّدٌ', 'محمد', 'محـــمد'],
  ['إدارة', 'اداره'],
  ['مستشفى', 'مستشفي', 'مستشفی'],
  ['کتاب', 'كتاب', 'كـتـاب'],
  ['٢٠٢٦', '۲۰۲۶', '२०२६', '২০২৬', '௨௦௨௬', '๒๐๒๖', '២០២៦', '２０２６', '2026'],
  ['हँसी', 'हंसी'],
  ['ज़मीन', 'जमीन'],
  ['বাংলা', 'বাং\u200dলা'],
  ['ինչպե՞ս', 'Ինչպես', 'ինչպես'],
  ['한국어', '한국어'.normalize('NFD')],
  ['データ', 'ﾃﾞｰﾀ'],
  ['ガード', 'ｶﾞｰﾄﾞ'],
  ['ＡＰＩ設計', 'API設計'],
];

for (const [word = '', ...others] of spellings) {
  test(`${word} is found whichever way it is typed`, () => {
    const found = forms(word);
    for (const other of others) {
      assert.deepEqual(forms(other), found, other);
      assert.deepEqual(forms(other.normalize('NFD')), found, `${other} taken apart`);
    }
  });
}

test('vowels of scripts that write them as marks tell words apart', () => {
  const words = ['दिन दान दीन दुआ', 'নদী নদ নাদ', 'கல் காலை கலை', 'ਦਿਨ ਦਾਨ', 'దినం దానం', 'මල මාල'];
  for (const text of words) assert.deepEqual(new Set(forms(text)).size, text.split(' ').length, text);
});

test('a number within text that is written without spaces is one word', () => {
  assert.deepEqual(forms('ละ๔๐บ'), ['ล', 'ะ', '40', 'บ']);
});

test('what is folded is not folded again, whatever it is', () => {
  const words = [
    'Œuvre',
    'STRASSE',
    'ẞ',
    'ΣΑΣ',
    'DŽ',
    'ﷺ',
    'ガギ',
    'น้ำ',
    '각각',
    'c++',
    '\ud800',
    'a\udc00b',
    '\ud83d',
  ];
  const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  const wrong = [...words, ...characters].filter((word) => foldWord(foldWord(word)) !== foldWord(word));
  assert.deepEqual(wrong, []);
});

test('a form is a word of its own: splitting it gives it again', () => {
  const texts = ['Œuvre ½ ⒈ ͺ ـ ﷺ', '학교에서는 API를', 'ガギﾃﾞｰﾀ น้ำ ຫນັງ ໜ', 'l·l İ 𝔄𝔟', '㈠ ゟ'];
  for (const form of texts.flatMap(forms)) assert.deepEqual(forms(form), [form], form);
  assert.deepEqual(forms('ـ ͺ'), []);
});

test('a Korean word loses its particles where two characters remain, and still covers them', () => {
  for (const [word, form] of [
    ['데이터베이스를', '데이터베이스'],
    ['데이터베이스에서는', '데이터베이스'],
    ['서버까지도', '서버'],
    ['파일로', '파일'],
    ['파일으로', '파일'],
    ['사람에게', '사람'],
    ['회의', '회의'],
    ['회의가', '회의'],
    ['나는', '나는'],
    ['API를', 'api'],
    ['GitHub에서', 'hub'],
    ['도도도도', '도도'],
    ['에서', '에서'],
  ] as const) {
    assert.equal(splitWords(word).find(({ end }) => end === word.length)?.form, form, word);
  }
  assert.deepEqual(splitWords('고양이가')[0]?.form, splitWords('고양이')[0]?.form);
  assert.deepEqual(splitWords('한국어를 배우다')[0], {
    form: '한국어',
    stem: '한국어',
    start: 0,
    end: 4,
    pieceIndex: 0,
  });
});

test('text without spaces is its characters, each a word at its own offset in the text', () => {
  assert.deepEqual(forms('数据库'), ['数', '据', '库']);
  assert.deepEqual(forms('データ'), ['デ', 'ー', 'タ']);
  assert.deepEqual(forms('ﾃﾞｰﾀ'), ['デ', 'ー', 'タ']);
  assert.deepEqual(forms('が か'), ['が', 'か']);
  assert.deepEqual(forms('ที่นี่'), ['ที่', 'นี่']);
  assert.deepEqual(forms('น้ำ'), forms('น้\u0e4d\u0e32'));
  assert.deepEqual(forms('𠮷葛\u{e0100}'), ['𠮷', '葛']);
  assert.deepEqual(
    splitWords('数𠮷 库').map(({ start, end, pieceIndex }) => [start, end, pieceIndex]),
    [
      [0, 1, 0],
      [1, 3, 0],
      [4, 5, 1],
    ],
  );
});

test('names within text without spaces stay names', () => {
  assert.deepEqual(forms('React数据库第3章'), ['react', '数', '据', '库', '第', '3', '章']);
  assert.deepEqual(forms('用Node.js写'), ['用', 'node', 'js', 'nodejs', '写']);
});

test('a character is told from a word and from several characters', () => {
  for (const character of ['数', '𠮷', 'ガ', 'ー', 'か', 'ที่', 'น้\u0e4d\u0e32', '々'])
    assert.ok(isUnspacedCharacter(character), character);
  for (const form of ['', 'a', '3', '数据', '数a', '한', '、', 'й', '\u3099'])
    assert.ok(!isUnspacedCharacter(form), form);
});

test('a key as long as a line is not a word, and any text is split in linear time', () => {
  assert.deepEqual(forms('x'.repeat(5000)), []);
  assert.equal(splitWords("l'".repeat(50_000)).length, 1);
  assert.equal(splitWords('a-'.repeat(50_000)).length, 50_000);
  assert.equal(splitWords('数'.repeat(200_000)).length, 200_000);
});
