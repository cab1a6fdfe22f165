// Nothing in → nouns by which a capitalised name never listed is known to be a body's.

/** They end such a name (`Nile Basin Commission`) or begin it before `of` or `for` (`Commission for Water`). */
// oxfmt-ignore
export const ORGANISATION_HEADS: readonly string[] = [
  // states and their organs
  'Ministry', 'Ministries', 'Department', 'Office', 'Bureau', 'Secretariat', 'Directorate', 'Administration', 'Agency', 'Authority', 'Inspectorate', 'Registry',
  'Treasury', 'Chancellery', 'Presidency', 'Cabinet', 'Government', 'Parliament', 'Assembly', 'Senate', 'Congress', 'Bundestag', 'Chamber', 'Legislature', 'Majlis', 'Duma', 'Rada',
  'Knesset', 'Diet', 'Court', 'Tribunal', 'Judiciary', 'Prosecutor', 'Ombudsman', 'Embassy', 'Consulate', 'Delegation', 'Mission', 'Police', 'Gendarmerie', 'Customs', 'Intelligence', 'Service', 'Services',
  // commissions and councils
  'Commission', 'Council', 'Committee', 'Subcommittee', 'Board', 'Panel', 'Taskforce', 'Task Force', 'Working Group', 'Presidium', 'Politburo', 'Secretariat-General', 'Mechanism',
  // bodies of many members
  'Organization', 'Organisation', 'Union', 'Federation', 'Confederation', 'League', 'Alliance', 'Association', 'Community', 'Coalition', 'Bloc', 'Group', 'Grouping', 'Forum',
  'Network', 'Consortium', 'Partnership', 'Platform', 'Initiative', 'Conference', 'Society', 'Club', 'Syndicate', 'Chamber of Commerce', 'Cooperative', 'Congregation', 'Orchestra', 'Church', 'Patriarchate',
  'Brotherhood', 'Guild', 'Fund', 'Foundation', 'Trust', 'Charity', 'Endowment', 'Facility',
  // learning and research
  'University', 'Institute', 'Institution', 'Academy', 'College', 'Center', 'Centre', 'Laboratory', 'Laboratories', 'Observatory', 'School', 'Faculty', 'Think Tank',
  // money and trade
  'Bank', 'Company', 'Corporation', 'Corp', 'Corp.', 'Inc', 'Inc.', 'Ltd', 'Ltd.', 'Limited', 'LLC', 'PLC', 'plc', 'GmbH', 'AG', 'Holdings', 'Holding', 'Industries', 'Enterprises',
  'Airlines', 'Airways', 'Motors', 'Petroleum', 'Telecom', 'Technologies', 'Exchange', 'Partners', 'Associates', 'Shipyard', 'Railways', 'Group Ltd',
  // parties and movements
  'Party', 'Movement', 'Front', 'Rally', 'Bloc Party', 'Opposition', 'Congress Party', 'Resistance', 'Liberation Front', 'Coordination',
  // forces
  'Army', 'Navy', 'Air Force', 'Forces', 'Force', 'Corps', 'Guard', 'Guards', 'Command', 'Brigade', 'Brigades', 'Battalion', 'Regiment', 'Division', 'Fleet', 'Militia', 'Troops', 'Coast Guard', 'Squadron', 'Legion', 'Battalions',
  // media
  'News', 'Press', 'Times', 'Post', 'Herald', 'Tribune', 'Gazette', 'Journal', 'Television', 'TV', 'Radio', 'Broadcasting', 'News Agency', 'Newspaper', 'Magazine', 'Daily',
  // care
  'Hospital', 'Red Cross', 'Red Crescent', 'Relief', 'Watch',
]

/** Those that end a medium's name, which reports and does not act. */
// oxfmt-ignore
export const MEDIA_HEADS: readonly string[] = [
  'News', 'Press', 'Times', 'Post', 'Herald', 'Tribune', 'Gazette', 'Journal', 'Television', 'TV', 'Radio', 'Broadcasting', 'News Agency', 'Newspaper', 'Magazine', 'Daily',
]
