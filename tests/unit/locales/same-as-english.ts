/** Messages that may read as in English in any language, by key, with the reason. */
export const mayStayEnglish: Readonly<Record<string, string>> = {
  extName: 'the name of the product',
  'dashboard.label': 'the name of the product',
  'data.out.calendarName': 'the name of the product',
  'data.out.peopleFile': 'the name of a file',
  'data.out.remindersFile': 'the name of a file',
  'data.out.backupFile': 'the name of a file',
  'data.out.columns.url': 'the name of LinkedIn',
  'choices.channels.inmail': 'a name of LinkedIn’s',
  'about.premium': 'a name of LinkedIn’s',
  'about.whoLead': 'how a line of the letter begins, and letters are English',
  'about.whoPlaceholder': 'an example of a line of the letter, and letters are English',
  'about.learnPlaceholder': 'an example of a line of the letter, and letters are English',
  'about.sampleBoth': 'a line of the letter, and letters are English',
  'about.sampleWho': 'a line of the letter, and letters are English',
  'about.sampleLearn': 'a line of the letter, and letters are English',
  'later.inSpan': 'German says "In" as well',
};

/** What remarks quote that isn't a letter's, and so is said in the language of the interface. */
export const quotedOfNoLetter: ReadonlySet<string> = new Set(['sent to everybody']);

/** Words that one or more of the languages spell as English does; a message of nothing else may read the same. */
export const sharedWords: ReadonlySet<string> = new Set([
  'agenda',
  'backup',
  'conversation',
  'conversations',
  'design',
  'email',
  'fifteen',
  'invitations',
  'linkedin',
  'marketing',
  'menu',
  'message',
  'messages',
  'min',
  'minutes',
  'moment',
  'name',
  'note',
  'notes',
  'passphrase',
  'points',
  'premium',
  'six',
  'source',
]);
