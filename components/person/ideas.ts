/**
 * Ideas for an empty place, one at a time: who belongs on the list (GUIDANCE A2) and where to look for names (A3), taking
 * turns. The words of each are in the locale file under `ideas`.
 */
export const ideas = [
  { key: 'role', point: 'A2' },
  { key: 'friends', point: 'A3' },
  { key: 'coworker', point: 'A2' },
  { key: 'alumni', point: 'A3' },
  { key: 'boss', point: 'A2' },
  { key: 'formerBoss', point: 'A3' },
  { key: 'company', point: 'A2' },
  { key: 'family', point: 'A3' },
  { key: 'leader', point: 'A2' },
  { key: 'phone', point: 'A3' },
  { key: 'formerColleague', point: 'A2' },
  { key: 'association', point: 'A3' },
  { key: 'recruiter', point: 'A2' },
  { key: 'cards', point: 'A3' },
  { key: 'competitor', point: 'A2' },
  { key: 'insider', point: 'A2' },
] as const;
