// Texts → their language; what may be English is English.
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../import/2-document/language.ts'
import { readArticle } from '../../../import/read-article.ts'

describe('languageOf', () => {
  it.each<[string, string]>([
    [
      'es',
      'La ministra de Exteriores de Ruritania se reunió el lunes en Madrid con su homólogo para hablar de la situación en la frontera, y los dos firmaron un acuerdo que entrará en vigor este verano.',
    ],
    [
      'fr',
      'La ministre des Affaires étrangères de Ruritanie a rencontré lundi à Paris son homologue pour parler de la situation à la frontière, et les deux ont signé un accord qui est entré en vigueur.',
    ],
    [
      'de',
      'Die Außenministerin von Ruritanien hat am Montag in Berlin ihren Amtskollegen getroffen, um über die Lage an der Grenze zu sprechen, und sie unterzeichneten ein Abkommen, das im Sommer in Kraft tritt.',
    ],
    [
      'pt',
      'A ministra das Relações Exteriores da Ruritânia encontrou-se na segunda-feira em Lisboa com o seu homólogo para falar da situação na fronteira, e os dois assinaram um acordo que entra em vigor no verão.',
    ],
    [
      'it',
      'La ministra degli Esteri della Ruritania ha incontrato lunedì a Roma il suo omologo per parlare della situazione al confine, e i due hanno firmato un accordo che entrerà in vigore nel corso della prossima estate.',
    ],
    [
      'nl',
      'De minister van Buitenlandse Zaken van Ruritanië heeft maandag in Den Haag haar ambtgenoot ontmoet om over de situatie aan de grens te praten, en zij tekenden een akkoord dat in de zomer van kracht wordt.',
    ],
    [
      'sv',
      'Ruritaniens utrikesminister träffade på måndagen sin kollega i Stockholm för att tala om läget vid gränsen, och de skrev under ett avtal som träder i kraft till sommaren och som det har talats om i flera år.',
    ],
    [
      'pl',
      'Minister spraw zagranicznych Rurytanii spotkała się w poniedziałek w Warszawie ze swoim odpowiednikiem, aby rozmawiać o sytuacji na granicy, i podpisali umowę, która wejdzie w życie w lecie oraz nie jest tajna.',
    ],
    [
      'tr',
      "Ruritanya dışişleri bakanı pazartesi günü Ankara'da mevkidaşı ile bir araya geldi ve sınırdaki durum için bir anlaşma imzaladı; bu anlaşma yaz aylarında yürürlüğe girecek ve daha sonra de bir toplantı olarak yapılacak.",
    ],
    [
      'id',
      'Menteri luar negeri Ruritania pada hari Senin bertemu dengan rekannya di Jakarta untuk membahas situasi di perbatasan, dan keduanya menandatangani perjanjian yang akan berlaku dalam waktu dekat ini.',
    ],
    ['und', 'Министр иностранных дел Руритании встретилась в понедельник в Москве с коллегой.'],
    ['und', '外交部长星期一在北京会见了鲁里坦尼亚外长。'],
    ['und', 'التقت وزيرة خارجية روريتانيا نظيرها في القاهرة يوم الاثنين'],
  ])('when a text is %s, then it is told', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each<[string, string]>([
    [
      'a wire of one line full of names',
      'STRELSAU, May 3 (Harbour Press) - Nguyen Van Thanh, Pham Thi Lan, Juan de la Cruz and Maria da Silva dos Santos met Ahmet Yildiz here Friday.',
    ],
    [
      'a list of those present',
      'Present: Nguyen Van Thanh; Pham Thi Lan; Juan Carlos de la Cruz; Maria da Silva; Ahmet Yildiz; Jean-Pierre de Villiers; Marie du Bois; Carlo della Porta; Hans von der Heide; Piet van den Berg',
    ],
    ['a headline', 'Macron, Scholz hold talks in Paris'],
    ['two words of French', 'Bonjour, Paris'],
    [
      'a text of bodies with foreign names',
      'Leaders of the Partido Nacional de los Trabajadores and the Movimiento de la Gente del Sur y del Norte met in San Juan de la Sierra to discuss the election.',
    ],
    [
      'a text with a long quote in French',
      'She told reporters: "La situation dans les provinces de la frontière est une affaire pour les deux pays". The minister and her counterpart will meet again in June, and they agreed that the border would stay open.',
    ],
    ['nothing', ''],
    ['figures', '12.5 13.6 2024 100 % 44'],
  ])('when a text is %s, then it is English in doubt', (_what, text) => {
    expect(languageOf(text)).toBe('en')
  })

  it('when an article is not English, then nothing is read from it', () => {
    const text =
      'Die Außenministerin von Ruritanien hat am Montag in Berlin mit John Kerry und Sergei Lawrow über die Lage an der Grenze gesprochen und ist dann nach Paris weiter gereist.'
    const article = { id: 'a', publishedAt: null, text, contentHash: '', origin: '' }
    expect(readArticle(article)).toEqual({ article, language: 'de', actors: [], events: [] })
  })
})
