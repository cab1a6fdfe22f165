// Nothing in → words of honour before names and after them, and military ranks with their abbreviations.

/** Before a name, as written; none of them is an office. */
// oxfmt-ignore
export const HONOURS: readonly string[] = [
  'Mr', 'Mr.', 'Ms', 'Ms.', 'Mrs', 'Mrs.', 'Miss', 'Messrs', 'Messrs.', 'Mx', 'Mister', 'Madam', 'Madame', 'Mme', 'Mme.', 'Mlle',
  'Monsieur', 'M.', 'Herr', 'Frau', 'Fräulein', 'Señor', 'Señora', 'Senor', 'Senora', 'Signor', 'Signora', 'Don', 'Doña', 'Dona',
  'Dom', 'Pan', 'Pani', 'Shri', 'Sri', 'Smt', 'Smt.', 'Shrimati', 'Begum', 'Bibi', 'Haji', 'Hajji', 'Hajj', 'El-Hadj', 'Alhaji',
  'Hajia', 'Mzee', 'Ustaz', 'Ustad', 'Effendi', 'Bey', 'Pasha', 'Agha', 'Khawaja', 'Sahib', 'Baba', 'Daw', 'U', 'Ko', 'Ma',
  'Tun', 'Tan Sri', 'Datuk', "Dato'", 'Dato', 'Datuk Seri', "Dato' Seri", "Dato' Sri", 'Dato Seri', 'Datin', 'Toh Puan', 'Pehin',
  'Dr', 'Dr.', 'Doctor', 'Prof', 'Prof.', 'Professor', 'Eng.', 'Eng', 'Engr', 'Engr.', 'Ing.', 'Arch.', 'Lic.', 'Atty.', 'Barrister',
  'Sir', 'Dame', 'Lord', 'Lady', 'Baron', 'Baroness', 'Viscount', 'Count', 'Countess', 'Earl', 'Marquess', 'Marquis',
  'Sheikh', 'Sheik', 'Shaikh', 'Shaykh', 'Sheikha', 'Cheikh', 'Sayyid', 'Sayed', 'Seyyed', 'Sayyed', 'Syed', 'Said', 'Sharif', 'Moulay', 'Moulana',
  'Maulana', 'Mullah', 'Mulla', 'Mawlawi', 'Maulvi', 'Hafiz', 'Hujjat al-Islam', 'Hojatoleslam', 'Hojjatoleslam', 'Ayatollah', 'Grand Ayatollah', 'Imam',
  'Nana', 'Oba', 'Otunba', 'Chief', 'Ras', 'Ato', 'Woizero', 'W/ro', 'Abba', 'Abuna', 'Tuanku', 'Tengku', 'Tunku', 'Raja', 'Maharaja', 'Nawab', 'Sardar', 'Pandit',
  'H.E.', 'HE', 'H. E.', 'His Excellency', 'Her Excellency', 'Your Excellency', 'Their Excellencies', 'Excellency', 'H.R.H.', 'HRH', 'His Royal Highness',
  'Her Royal Highness', 'Their Royal Highnesses', 'Royal Highness', 'H.H.', 'HH', 'His Highness', 'Her Highness', 'H.M.', 'HM', 'His Majesty', 'Her Majesty', 'Their Majesties', 'His Imperial Majesty',
  'His Holiness', 'H.H. Pope', 'His Eminence', 'Her Eminence', 'His Beatitude', 'His All-Holiness', 'His Grace', 'Her Grace', 'His Serene Highness', 'His Worship', 'His Honour', 'His Honor', 'His Lordship',
  'Hon', 'Hon.', 'Honourable', 'Honorable', 'The Honourable', 'The Honorable', 'the Honourable', 'the Honorable', 'Rt Hon', 'Rt. Hon.', 'Right Honourable', 'The Right Honourable', 'The Rt Hon',
  'Rev', 'Rev.', 'Reverend', 'The Rev.', 'Fr.', 'Father', 'Brother', 'Sister', 'Mother', 'Pastor', 'Rabbi', 'Bishop', 'Archbishop', 'Cardinal', 'Msgr.', 'Monsignor', 'Canon', 'Dean',
  'Saint', 'St.', 'St', 'Comrade', 'Citizen', 'Uncle', 'Aunt', 'Grand Mufti', 'Mufti', 'Venerable', 'Ven.', 'Vice', 'Tsar', 'Czar', 'Kaiser',
  'Esq.', 'Maître', 'Maitre', 'Me', 'Licenciado', 'Lcdo.', 'Ingeniero', 'Doctora', 'Jonkheer', 'Freiherr', 'Graf', 'Ritter', 'Prinz', 'Prinzessin', 'Princess', 'Prince', 'Duke', 'Duchess',
]

/** After a name, often after a comma. */
// oxfmt-ignore
export const NAME_SUFFIXES: readonly string[] = [
  'Jr', 'Jr.', 'Sr', 'Sr.', 'Junior', 'Senior', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XXIII',
  'MP', 'M.P.', 'MEP', 'MLA', 'TD', 'MSP', 'AM', 'MS', 'MK', 'QC', 'KC', 'SC', 'PC', 'OBE', 'CBE', 'MBE', 'KCMG', 'GCMG', 'CMG', 'KBE', 'DBE', 'AO', 'AC', 'CH', 'KCB', 'GCB', 'DSO', 'DFC', 'OM',
  'PhD', 'Ph.D.', 'Ph.D', 'MD', 'M.D.', 'JD', 'J.D.', 'LLD', 'LL.D.', 'MBA', 'DPhil', 'Esq', 'Esq.', 'SJ', 'S.J.', 'OP', 'OFM', 'Ret.', 'Retd', '(Ret.)', '(ret.)', '(Retd)', '(retd)', 'RN', 'USN', 'USMC', 'USAF',
]

/** Military ranks before a name, in full and abbreviated. */
// oxfmt-ignore
export const RANKS: readonly string[] = [
  'Gen.', 'Gen', 'General', 'Lt. Gen.', 'Lt Gen', 'Lt.-Gen.', 'Lt-Gen', 'Lieut. Gen.', 'Lieutenant General',
  'Lieutenant-General', 'LTG', 'Maj. Gen.', 'Maj Gen', 'Maj.-Gen.', 'Maj-Gen', 'Major General',
  'Major-General', 'Brig. Gen.', 'Brig Gen', 'Brig.-Gen.', 'Brigadier General', 'Brigadier-General',
  'Brig.', 'Brig', 'Brigadier', 'Col. Gen.', 'Colonel General', 'Colonel-General', 'Army General', 'Col.',
  'Col', 'Colonel', 'Lt. Col.', 'Lt Col', 'Lt.-Col.', 'Lieutenant Colonel', 'Lieutenant-Colonel', 'Maj.',
  'Maj', 'Major', 'Capt.', 'Capt', 'Captain', 'Lt.', 'Lt', 'Lieutenant', '1st Lt.', 'First Lieutenant',
  '2nd Lt.', 'Second Lieutenant', 'Sgt.', 'Sgt', 'Sergeant', 'Sgt. Maj.', 'Staff Sgt.', 'Master Sgt.',
  'Cpl.', 'Cpl', 'Corporal', 'Lance Cpl.', 'Pvt.', 'Pfc.', 'Spc.', 'Adm.', 'Adm', 'Admiral', 'Vice Adm.',
  'Vice Admiral', 'Vice-Admiral', 'V. Adm.', 'VADM', 'Rear Adm.', 'Rear Admiral', 'Rear-Admiral', 'RADM',
  'Cdr.', 'Cmdr.', 'Cdr', 'Commander', 'Lt. Cmdr.', 'Lt Cdr', 'Commodore', 'Cdre', 'Air Chief Marshal',
  'Air Marshal', 'Air Vice-Marshal', 'Air Vice Marshal', 'Air Commodore', 'Group Captain', 'Wing Commander',
  'Squadron Leader', 'Field Marshal', 'Marshal', 'Vice Marshal', 'Generalissimo',
]

/** Honours that are given names or first syllables of names elsewhere: before a single surname they are its first word. */
export const NAME_HONOURS: readonly string[] = [
  'Don', 'Said', 'Earl', 'Ma', 'Ko', 'Sharif', 'Raja', 'Nana', 'Syed', 'Sayed', 'Dom', 'Pan', 'Sri', 'Abba', 'Ras', 'Graf',
] // prettier-ignore
