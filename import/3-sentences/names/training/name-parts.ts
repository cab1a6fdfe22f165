// Nothing in → given names and surnames of many languages, romanised, to put unseen names into seen contexts.

/** By region: common given names, then common surnames. None was chosen for its bearer. */
export const NAME_PARTS: readonly (readonly [given: string, surnames: string])[] = [
  [
    'Ivan Sergei Dmitry Nikolai Andrei Yuri Olga Irina Svetlana Anatoly Viktor Yelena Boris Gennady Larisa',
    'Ivanov Petrov Smirnov Kuznetsov Volkov Sokolov Morozova Lebedev Kozlova Novikov Orlov Makarov Zakharenko Belousov Gromyko Ryabinin',
  ],
  [
    'Taras Bohdan Oleh Ihor Halyna Oksana Mykola Petro Vasyl Yaroslav',
    'Shevchenko Kovalenko Bondarenko Tkachenko Kravchuk Melnyk Lysenko Polishchuk Marchenko Savchuk',
  ],
  [
    'Mohammed Ahmed Hassan Khalid Omar Fatima Aisha Youssef Tariq Nasser Abdul Karim Salim Layla Faisal Hamad Saud Bandar',
    'Haddad Khoury Mansour Najjar Saleh Rahman Aziz Qasim Hamdan Darwish Shahin Bitar Zayani Thani Otaibi Jaber Sabah Rashid Maliki Hashimi',
  ],
  [
    'Hossein Reza Ali Mahmoud Mehdi Zahra Javad Amir Farhad Nasrin Hamid Abbas',
    'Karimi Hosseini Rezaei Moradi Ahmadi Jafari Sadeghi Rahimi Kazemi Bagheri Shirazi Kermani',
  ],
  [
    'Wei Li Fang Min Jun Yan Tao Lei Xin Hong Guo Zhi Jian Ming Xiaoming Jianguo Zhiyuan Guoqiang',
    'Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng',
  ],
  [
    'Kenji Hiroshi Takeshi Yuko Naoko Akira Satoshi Keiko Taro Makoto Shinji Yoko Kazuo',
    'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura',
  ],
  [
    'Min-jun Seo-yeon Ji-hoon Sung-ho Hye-jin Young-soo Kyung-hee Dong-hyun Jae-won Sang-woo',
    'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Shin Han Oh Seo',
  ],
  [
    'Rajesh Priya Sanjay Anita Vikram Sunil Deepak Lakshmi Arun Ravi Kavita Ashok Imran Asif Nadeem Shahid',
    'Sharma Gupta Singh Patel Kumar Reddy Iyer Nair Banerjee Mukherjee Khan Malik Chaudhry Qureshi Hussain Perera Rajapakse Thapa',
  ],
  [
    'Jean Pierre Marie François Sophie Laurent Claire Michel Hélène Jacques Amélie Olivier',
    'Dubois Moreau Lefebvre Girard Rousseau Fontaine Mercier Blanchard Tremblay Gagnon Bouchard Dupont',
  ],
  [
    'Hans Klaus Ursula Stefan Monika Jürgen Heike Wolfgang Anke Matthias',
    'Müller Schmidt Schneider Fischer Weber Wagner Becker Hoffmann Schäfer Krüger Zimmermann',
  ],
  [
    'Giovanni Luca Francesca Marco Paolo Chiara Alessandro Giulia Stefano',
    'Rossi Bianchi Ferrari Esposito Romano Colombo Ricci Marino Conti Gallo',
  ],
  [
    'Carlos María José Luis Ana Jorge Isabel Fernando Lucía Diego Alejandra Rodrigo',
    'García Rodríguez Martínez López González Pérez Sánchez Ramírez Torres Flores Vargas Castillo Rojas Mendoza',
  ],
  [
    'João Ana Pedro Luiz Rui Beatriz Paulo Marcelo Fernanda Tiago',
    'Silva Santos Oliveira Souza Pereira Costa Almeida Carvalho Ribeiro Barbosa',
  ],
  [
    'Piotr Anna Krzysztof Katarzyna Marek Zbigniew Jan Pavel Petr Jana Tomáš Zuzana László Zoltán Ágnes',
    'Nowak Kowalski Wiśniewski Wójcik Kamiński Novák Svoboda Dvořák Černý Horváth Kovács Nagy Tóth Szabó',
  ],
  [
    'Ion Andrei Elena Mihai Cristina Radu Vasile Nikola Milena Dragan Jelena Zoran Ivana Georgi Stoyan',
    'Popescu Ionescu Dumitru Stan Radu Petrović Jovanović Marković Nikolić Horvat Novak Dimitrov Georgiev Todorov',
  ],
  [
    'Giorgos Nikos Eleni Maria Dimitris Kostas Yannis Katerina Andreas',
    'Papadopoulos Georgiou Nikolaidis Christodoulou Vasiliou Pappas Ioannou Economou Konstantinou',
  ],
  [
    'Mehmet Mustafa Ayşe Fatma Emre Hakan Zeynep Murat Elçin Orhan Rashad Nigar',
    'Yılmaz Kaya Demir Çelik Şahin Aydın Öztürk Arslan Mammadov Huseynov Guliyev Karaca',
  ],
  [
    'Armen Tigran Anahit Davit Giorgi Nino Levan Tamar Zurab Aibek Nursultan Daniyar',
    'Sargsyan Grigoryan Petrosyan Hakobyan Beridze Kapanadze Lomidze Abdrakhmanov Suleimenov Rahmonov Karimov',
  ],
  [
    'Lars Ingrid Erik Anders Kari Mette Jens Pekka Liisa Matti Jüri Andris Rūta',
    'Johansson Andersson Nilsson Hansen Olsen Nielsen Jensen Virtanen Korhonen Tamm Bērziņš Kazlauskas',
  ],
  [
    'Kwame Kofi Ama Chinedu Ngozi Oluwaseun Adebayo Amina Tendai Thabo Wanjiru Otieno Abebe Tsegaye Mamadou Aissata Ousmane',
    'Mensah Owusu Okafor Adeyemi Okonkwo Moyo Ndlovu Dlamini Kamau Mwangi Ochieng Bekele Tadesse Diallo Traoré Keita Ndiaye Bello Ouedraogo',
  ],
  [
    'Nguyen Tran Somchai Siti Budi Dewi Agus Nurul Maria Jose Ferdinand Aung Thida Sokha',
    'Van Thi Suryani Wijaya Santoso Hidayat Abdullah Ismail Reyes Bautista Aquino Villanueva Win Htun Chea Sok',
  ],
  [
    'James Mary John Susan Robert Linda David Karen Emily Thomas Sarah Peter Helen Ian Fiona Patrick',
    'Anderson Baker Campbell Davies Edwards Foster Graham Harrison Hughes Johnston Kelly Lawson Mitchell Murphy OBrien Parker Reynolds Stewart Turner Walsh',
  ],
  [
    'Yossi Avi Shira Moshe Tamar Yael Eli Noa',
    'Cohen Levy Mizrahi Peretz Biton Dahan Friedman Shapira Barak Goldberg',
  ],
]

export const PARTICLES: readonly string[] = [
  'al -',
  'al -',
  'al',
  'bin',
  'van',
  'van der',
  'von',
  'de',
  'da',
  'Abu',
  'Ben',
  'El',
  'dos',
]
