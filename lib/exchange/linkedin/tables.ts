/**
 * The tables of LinkedIn's data export that we read, with their columns in LinkedIn's order (LINKEDIN.md 5; Profile,
 * Positions and Education as the export has them in English). `names` are headers in lower case; a table in a language
 * that isn't here is known by the shape of its rows (`recogniseTable`), and then by these positions.
 */
export const tables = {
  connections: {
    files: ['connections', 'kontakte', 'relations', 'contactos', 'conexões'],
    columns: {
      firstName: ['first name', 'vorname'],
      lastName: ['last name', 'nachname'],
      url: ['url', 'profile url'],
      email: ['email address', 'e-mail-adresse', 'email'],
      company: ['company', 'unternehmen'],
      position: ['position'],
      connectedOn: ['connected on', 'verbunden am'],
    },
    /** Without these a table by these names is something else. */
    needs: ['firstName', 'lastName', 'connectedOn'],
  },
  invitations: {
    files: ['invitations', 'einladungen'],
    columns: {
      from: ['from'],
      to: ['to'],
      sentAt: ['sent at'],
      message: ['message'],
      direction: ['direction'],
      inviterUrl: ['inviterprofileurl', 'inviter profile url'],
      inviteeUrl: ['inviteeprofileurl', 'invitee profile url'],
    },
    needs: ['sentAt', 'direction'],
  },
  messages: {
    files: ['messages', 'nachrichten'],
    columns: {
      conversation: ['conversation id'],
      title: ['conversation title'],
      from: ['from'],
      fromUrl: ['sender profile url'],
      to: ['to'],
      toUrls: ['recipient profile urls'],
      date: ['date'],
      subject: ['subject'],
      content: ['content'],
      folder: ['folder'],
      attachments: ['attachments'],
      draft: ['is message draft'],
    },
    needs: ['fromUrl', 'date', 'content'],
  },
  profile: {
    files: ['profile', 'profil'],
    columns: {
      firstName: ['first name', 'vorname'],
      lastName: ['last name', 'nachname'],
      maidenName: ['maiden name'],
      address: ['address'],
      birthDate: ['birth date'],
      headline: ['headline'],
    },
    needs: ['firstName', 'headline'],
  },
  positions: {
    files: ['positions', 'positionen'],
    columns: {
      company: ['company name'],
      title: ['title'],
      description: ['description'],
      location: ['location'],
      startedOn: ['started on'],
      finishedOn: ['finished on'],
    },
    needs: ['company', 'title'],
  },
  education: {
    files: ['education', 'ausbildung'],
    columns: {
      school: ['school name'],
      startedOn: ['start date'],
      finishedOn: ['end date'],
      notes: ['notes'],
      degree: ['degree name'],
    },
    needs: ['school'],
  },
} as const satisfies Record<string, Table>;

interface Table {
  files: readonly string[];
  columns: Record<string, readonly string[]>;
  needs: readonly string[];
}

export type TableKind = keyof typeof tables;
export const tableKinds = Object.keys(tables) as TableKind[];
