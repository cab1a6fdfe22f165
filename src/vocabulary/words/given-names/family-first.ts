// Nothing in → family names that stand before the given name.

/** Chinese, Korean, Vietnamese, Japanese, Hungarian and Khmer family names in Latin script. */
// oxfmt-ignore
export const FAMILY_FIRST: readonly string[] = [
  // Chinese
  'Ai', 'An', 'Bai', 'Ban', 'Bao', 'Bo', 'Cai', 'Cao', 'Chai', 'Chan', 'Chang', 'Chao', 'Chen', 'Cheng',
  'Cheung', 'Chiang', 'Chin', 'Chiu', 'Chou', 'Chow', 'Chu', 'Chung', 'Cui', 'Dai', 'Deng', 'Ding', 'Dong',
  'Du', 'Duan', 'Fan', 'Fang', 'Fei', 'Feng', 'Fong', 'Fu', 'Gan', 'Gao', 'Ge', 'Geng', 'Gong', 'Gu', 'Guan',
  'Guo', 'Han', 'Hao', 'He', 'Ho', 'Hou', 'Hsiao', 'Hsieh', 'Hsu', 'Hu', 'Hua', 'Huang', 'Hung', 'Huo', 'Ji',
  'Jia', 'Jiang', 'Jiao', 'Jin', 'Jing', 'Ju', 'Kang', 'Kong', 'Koo', 'Ku', 'Kung', 'Kuo', 'Kwok', 'Lai',
  'Lam', 'Lan', 'Lau', 'Lee', 'Lei', 'Leung', 'Li', 'Lian', 'Liang', 'Liao', 'Lien', 'Lin', 'Ling', 'Liu',
  'Lo', 'Long', 'Lou', 'Lu', 'Luo', 'Lv', 'Lyu', 'Ma', 'Mai', 'Mao', 'Mei', 'Meng', 'Miao', 'Ming', 'Mo',
  'Mu', 'Nan', 'Ni', 'Nie', 'Ning', 'Niu', 'Ou', 'Ouyang', 'Pan', 'Pang', 'Pei', 'Peng', 'Pi', 'Ping', 'Pu',
  'Qi', 'Qian', 'Qiao', 'Qin', 'Qiu', 'Qu', 'Quan', 'Rao', 'Ren', 'Rong', 'Ruan', 'Shang', 'Shao', 'Shen',
  'Sheng', 'Shi', 'Shih', 'Sima', 'Situ', 'Song', 'Soong', 'Su', 'Sun', 'Tam', 'Tan', 'Tang', 'Tao', 'Teng',
  'Tian', 'Tong', 'Tsai', 'Tsang', 'Tse', 'Tseng', 'Tsui', 'Tu', 'Tung', 'Wan', 'Wang', 'Wei', 'Wen', 'Weng',
  'Wong', 'Woo', 'Wu', 'Xi', 'Xia', 'Xiang', 'Xiao', 'Xie', 'Xin', 'Xing', 'Xiong', 'Xu', 'Xue', 'Yam', 'Yan',
  'Yang', 'Yao', 'Ye', 'Yeh', 'Yen', 'Yeung', 'Yi', 'Yin', 'Ying', 'Yip', 'You', 'Yu', 'Yuan', 'Yue', 'Yuen',
  'Yun', 'Zeng', 'Zha', 'Zhai', 'Zhan', 'Zhang', 'Zhao', 'Zhen', 'Zheng', 'Zhong', 'Zhou', 'Zhu', 'Zhuang',
  'Zhuo', 'Zong', 'Zou', 'Zuo',
  // Korean
  'Ahn', 'Bae', 'Baek', 'Baik', 'Bang', 'Bong', 'Byun', 'Cha', 'Chae', 'Cho', 'Choe', 'Choi', 'Chon', 'Chong',
  'Choo', 'Chun', 'Do', 'Eom', 'Eun', 'Gang', 'Gil', 'Go', 'Goh', 'Gwon', 'Ha', 'Heo', 'Hong', 'Huh', 'Hur',
  'Hwang', 'Hyon', 'Hyun', 'Im', 'In', 'Jang', 'Jeon', 'Jeong', 'Jo', 'Joo', 'Jun', 'Jung', 'Ki', 'Kil',
  'Kim', 'Ko', 'Koh', 'Kwak', 'Kwon', 'Lim', 'Maeng', 'Min', 'Moon', 'Mun', 'Myung', 'Na', 'Nam', 'No', 'Noh',
  'Oh', 'Ok', 'Paek', 'Paik', 'Pak', 'Park', 'Pyo', 'Pyon', 'Rhee', 'Rhyu', 'Ri', 'Rim', 'Ro', 'Roh', 'Ryang',
  'Ryoo', 'Ryu', 'Seo', 'Seok', 'Seol', 'Shim', 'Shin', 'Sim', 'Sin', 'So', 'Sohn', 'Son', 'Suh', 'Sul',
  'Sung', 'Thae', 'U', 'Uhm', 'Um', 'Wi', 'Won', 'Yeo', 'Yeom', 'Yim', 'Yo', 'Yon', 'Yoo', 'Yoon', 'Youn',
  'Yum',
  // Vietnamese
  'Bui', 'Chau', 'Dang', 'Dao', 'Dinh', 'Doan', 'Duong', 'Hoang', 'Huynh', 'Kieu', 'La', 'Le', 'Luong', 'Luu',
  'Ly', 'Mac', 'Ngo', 'Nguyen', 'Nong', 'Pham', 'Phan', 'Phung', 'Quach', 'Ta', 'Thach', 'Thai', 'To', 'Ton',
  'Tran', 'Trieu', 'Trinh', 'Truong', 'Van', 'Vo', 'Vu', 'Vuong', 'Đặng', 'Đỗ', 'Đinh', 'Lê', 'Lý', 'Ngô',
  'Nguyễn', 'Phạm', 'Phùng', 'Trần', 'Trương', 'Võ', 'Vũ', 'Bùi', 'Hồ', 'Hoàng', 'Huỳnh', 'Đào',
  // Hungarian
  'Orbán', 'Orban', 'Szijjártó', 'Szijjarto', 'Medgyessy', 'Gyurcsány', 'Gyurcsany', 'Antall', 'Bajnai',
  'Horn', 'Göncz', 'Goncz', 'Mádl', 'Sólyom', 'Áder', 'Ader', 'Novák', 'Balog', 'Bánffy', 'Batthyány',
  'Bethlen', 'Eötvös', 'Esterházy', 'Fehér', 'Farkas', 'Gál', 'Hajdu', 'Hegedűs', 'Horváth', 'Horthy',
  'Illés', 'Jeszenszky', 'Juhász', 'Kádár', 'Kadar', 'Kelemen', 'Kiss', 'Kocsis', 'Kovács', 'Kovacs',
  'Lakatos', 'Magyar', 'Martonyi', 'Mészáros', 'Molnár', 'Nagy', 'Németh', 'Nemeth', 'Navracsics', 'Oláh',
  'Pintér', 'Rákosi', 'Szabó', 'Szabo', 'Szalai', 'Szilágyi', 'Takács', 'Tóth', 'Toth', 'Török', 'Varga',
  'Vass', 'Vincze', 'Vörös', 'Zrínyi',
  // Japanese
  'Abe', 'Aichi', 'Aoki', 'Arima', 'Asano', 'Aso', 'Endo', 'Fujii', 'Fujita', 'Fukuda', 'Goto', 'Hamada',
  'Hara', 'Hashimoto', 'Hashida', 'Hata', 'Hatoyama', 'Hayashi', 'Higashi', 'Hirano', 'Hosoda', 'Hosokawa',
  'Ichikawa', 'Iguchi', 'Ikeda', 'Inada', 'Inoue', 'Ishiba', 'Ishida', 'Ishihara', 'Ishii', 'Ishikawa', 'Ito',
  'Iwaya', 'Kaifu', 'Kaneda', 'Kanai', 'Kamikawa', 'Kan', 'Kato', 'Katsu', 'Kawaguchi', 'Kimura', 'Kishi',
  'Kishida', 'Kitamura', 'Kobayashi', 'Koizumi', 'Komura', 'Kono', 'Kosaka', 'Kubo', 'Kumagai', 'Kuroda',
  'Kusakabe', 'Maeda', 'Maehara', 'Machimura', 'Matsui', 'Matsuda', 'Matsumoto', 'Matsuno', 'Miki', 'Mimura',
  'Miyake', 'Miyamoto', 'Miyazaki', 'Miyazawa', 'Mogami', 'Mori', 'Morimoto', 'Motegi', 'Murakami', 'Murata',
  'Murayama', 'Nagata', 'Nakagawa', 'Nakajima', 'Nakamura', 'Nakano', 'Nakasone', 'Nakatani', 'Nakayama',
  'Nikai', 'Nishi', 'Nishimura', 'Noda', 'Nogami', 'Nonaka', 'Obuchi', 'Ogata', 'Ogawa', 'Ohira', 'Okada',
  'Okamoto', 'Okawa', 'Onodera', 'Ono', 'Otsuka', 'Ozawa', 'Saito', 'Sakai', 'Sakurai', 'Sasae', 'Sasaki',
  'Sato', 'Shii', 'Shimizu', 'Shiozaki', 'Suga', 'Sugiyama', 'Suzuki', 'Takahashi', 'Takaichi', 'Takeda',
  'Takemi', 'Takeshita', 'Tamura', 'Tanaka', 'Tanigaki', 'Tsujimoto', 'Ueda', 'Uno', 'Wada', 'Watanabe',
  'Yachi', 'Yamada', 'Yamaguchi', 'Yamamoto', 'Yamanaka', 'Yamashita', 'Yamazaki', 'Yanai', 'Yokota',
  'Yoshida',
  // Cambodian
  'Chea', 'Chhum', 'Eang', 'Heng', 'Hor', 'Hun', 'Ieng', 'Keat', 'Kem', 'Keo', 'Khieu', 'Khun', 'Lon', 'Mam',
  'Men', 'Meas', 'Mok', 'Nhek', 'Nuon', 'Ouk', 'Pen', 'Pol', 'Prak', 'Sam', 'Samdech', 'Sar', 'Say', 'Sok',
  'Tea', 'Tep', 'Var',
]

/** Of these, the family names that are hardly ever the last part of a given name: Sung Kim is of the family Kim. */
// oxfmt-ignore
export const FAMILY_ONLY: readonly string[] = [
  'Kim', 'Park', 'Pak', 'Lee', 'Choi', 'Choe', 'Nguyen', 'Tran', 'Pham', 'Huynh', 'Wong', 'Chan', 'Huang', 'Zhang',
  'Zhao', 'Zhou', 'Chow', 'Cheung', 'Leung', 'Kwok', 'Hwang', 'Kwon', 'Jeong', 'Tanaka', 'Sato', 'Suzuki', 'Yamamoto',
]
