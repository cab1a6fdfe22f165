// Nothing in → the commonest words of languages, by which a text tells its language. Words that English has too are left out.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of English that hardly any other language has. */
export const ENGLISH_WORDS = words(
  'the of and that with by from said which their they would this been his were are has have will its it who after between not but other these those when also',
)

/** By BCP 47 tag. */
export const FOREIGN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['es', words('el la los las de del que en y por con para una su se al más fue este')],
  [
    'fr',
    words('le la les de des du et en que est une un dans pour au aux sur par qui ont été avec ce cette'),
  ],
  [
    'de',
    words(
      'der die das den dem des und von zu mit für auf ist im ein eine einen nicht nach bei sich hat wird',
    ),
  ],
  ['pt', words('os de da dos das que em um uma para com não por na foi ao mais')],
  ['it', words('il lo la gli le di del della dei delle che è un una per con nel non si sono ha alla')],
  ['nl', words('de het een van en dat op te zijn met voor niet aan door heeft werd bij ook naar')],
  ['sv', words('och att det som en på är av för med den till inte om ett har de vid')],
  ['da', words('og det som en på er af med den til ikke et har de ved der')],
  ['pl', words('w na z się że nie jest przez dla po oraz jego za')],
  ['cs', words('v se na že je z k pro po by jako ve které')],
  ['ro', words('și în de la cu pe din că este pentru un care au nu fost prin')],
  ['hu', words('az és hogy nem egy meg volt azt mint már el csak')],
  ['fi', words('ja ei että oli se hän kun myös mutta joka ovat kuin sen')],
  ['tr', words('ve bir bu da de için ile olarak daha çok gibi en olan sonra')],
  ['id', words('yang dan di dengan untuk dari pada ini itu dalam tidak akan ke oleh telah')],
  ['vi', words('và của là các có trong được cho với không người những đã này')],
])
