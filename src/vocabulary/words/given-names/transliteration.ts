// Nothing in → what compile.ts writes for letters of other scripts, and which names it keeps although they are places or words.

// oxfmt-ignore
export const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', ѓ: 'gj', д: 'd', ђ: 'dj', е: 'e', ё: 'yo', є: 'ie', ж: 'zh', з: 'z', ѕ: 'dz', и: 'i', і: 'i', ї: 'i',
  й: 'y', ј: 'j', к: 'k', ќ: 'kj', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ў: 'u',
  ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dz', ш: 'sh', щ: 'shch', ъ: 'a', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}

// oxfmt-ignore
export const GREEK: Readonly<Record<string, string>> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's',
  ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
}

/** Places and words that are given names at least as often when a family name follows. */
// oxfmt-ignore
export const KEPT: readonly string[] = [
  'Abdi', 'Adam', 'Alba', 'Alexandria', 'Amman', 'Angola', 'Asuncion', 'Aurora', 'Austin', 'Benito', 'Brad', 'Brandon', 'Carson', 'Chad',
  'Charlotte', 'Chester', 'Clay', 'Clinton', 'Dakota', 'Dallas', 'Daw', 'Denver', 'Diego', 'Emerson', 'Florence', 'Francisco', 'Franco', 'Frank',
  'Gary', 'Georgia', 'Grant', 'Guadalupe', 'Hamilton', 'Houston', 'Imam', 'Irving', 'Israel', 'Jackson', 'Jefferson', 'Jordan', 'José', 'Juan',
  'Kelly', 'Kent', 'Kim', 'Lincoln', 'Lorena', 'Louis', 'Lourdes', 'Madison', 'Malika', 'Marie', 'Marion', 'Mark', 'Maria', 'Martin', 'Maurice',
  'Mercedes', 'Miller', 'Mira', 'Nancy', 'Natal', 'Odessa', 'Orlando', 'Pasha', 'Paul', 'Petra', 'Phoenix', 'Pierre', 'Preston', 'Rafah',
  'Raleigh', 'Reading', 'Regina', 'Ricardo', 'Rosario', 'Roma', 'Said', 'Salem', 'Salvador', 'Santiago', 'Sasha', 'Savannah', 'Sebastian',
  'Sergei', 'Sharon', 'Sharif', 'Sayed', 'Sayyid', 'Sheikh', 'Sidney', 'Sofia', 'Stanley', 'Sultan', 'Syed', 'Sydney', 'Troy', 'Trinidad',
  'Victoria', 'Vienna', 'Virginia', 'Wayne', 'Wilson', 'Xavier', 'Yves', 'Abu', 'Ali', 'Omar', 'Finn', 'Dane', 'Franco', 'Italo', 'German', 'Roman',
  'Douglas', 'Carolina', 'Montserrat', 'Ciara', 'Valencia', 'Leon', 'León', 'Adana', 'Manila', 'Rahim', 'Hama', 'Homs', 'Riga', 'Sana', 'Gent',
]

/** Words and titles that a list has as given names, and news hardly ever does. */
// oxfmt-ignore
export const REFUSED: readonly string[] = [
  'North', 'South', 'East', 'West', 'Latin', 'Santa', 'San', 'Saint', 'Jihad', 'Islam', 'Baron', 'Park', 'True', 'Long', 'Young', 'King',
  'Prince', 'Justice', 'Liberty', 'Freedom', 'Treaty', 'Royal', 'Royce', 'America', 'Asia', 'Europe', 'Africa', 'Arab', 'Sky', 'Ocean', 'River', 'Star',
  'Storm', 'Sun', 'Moon', 'Red', 'Blue', 'Gold', 'Silver', 'Golden', 'Diamond', 'Security', 'Peace', 'Unity', 'Glory', 'Honor', 'Honour', 'Marine', 'Royalty',
  'Messiah', 'Chance', 'Cash', 'Price', 'Bank', 'Major', 'General', 'Marshal', 'Legend', 'Maverick', 'Pilot', 'Rebel', 'Ranger', 'Hunter',
  'The', 'And', 'For', 'Not', 'One', 'Two', 'New', 'Old', 'Holy', 'Grand', 'High', 'Free', 'Home', 'House', 'Law', 'Life', 'Light', 'Love',
  'Man', 'Men', 'Rights', 'Rain', 'Snow', 'Sea', 'Son', 'Top', 'Union', 'Win', 'World', 'Talks', 'Senator', 'Premier', 'President', 'Pope',
]
