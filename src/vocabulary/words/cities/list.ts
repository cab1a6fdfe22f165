// Written by compile.ts from GeoNames (CC BY 4.0) → cities: name, ISO 3166-1 alpha-3, population.

export const CITY_LINES = `\
'Ajlūn;JOR;125557
'Alemaya;ETH;63700
'Alī Ābād-e Katūl;IRN;52838
'Amrān;YEM;90792
'Ayn al 'Arab;SYR;50000
'Ibrī;OMN;163473
'Izbat 'Alī as Sayyid;EGY;53079
's-Hertogenbosch;NLD;160783
'Ākra;IRQ;105370
'Ārdamatā;SDN;55637
6th of October City;EGY;368650
A Coruña;ESP;250438
Aachen;DEU;265208
Aalborg;DNK;142937
Aalen;DEU;67085
Aalst;BEL;77534
Aarsâl;LBN;50000
Aba;NGA;1160000
Abadan;IRN;231476
Abadeh;IRN;59116
Abaetetuba;BRA;158188
Abakaliki;NGA;134102
Abakan;RUS;184168
Abancay;PER;72277
Abbotsford;CAN;141397
Abbottabad;PAK;275890
Abengourou;CIV;130810
Abeokuta;NGA;735000
Abepura;IDN;62248
Aberdeen;GBR;198590
Aberdeen;HKG;157400
Abha;SAU;210886
Abhar;IRN;69889
Abidjan;CIV;6321017
Abiko;JPN;131771
Abilene;USA;125182
Abington;USA;55310
Abnūb;EGY;111785
Abobo;CIV;1340083
Abohar;IND;145302
Aboisso;CIV;59225
Abomey-Calavi;BEN;385755
Abomey;BEN;117824
Abovyan;ARM;50556
Abreu e Lima;BRA;103945
Abu Dhabi;ARE;1807000
Abuja;NGA;2690000
Abéché;TCD;139983
Abū 'Arīsh;SAU;69632
Abū Ghurayb;IRQ;900000
Abū Kabīr;EGY;154466
Abū Qurqāş;EGY;90266
Abū Tīj;EGY;105418
Abū al Maţāmīr;EGY;66946
Abū al-Kahṣīb;IRQ;357771
Abū an Numrus;EGY;86601
Abū Ḩummuş;EGY;61388
Acapulco de Juárez;MEX;658609
Acaraú;BRA;65264
Acarigua;VEN;188278
Acará;BRA;59023
Acayucan;MEX;50934
Accra;GHA;1963264
Acerra;ITA;59910
Achalpur;IND;112311
Acharnés;GRC;99346
Acheng;CHN;144665
Achinsk;RUS;117634
Acilia-Castel Fusano-Ostia Antica;ITA;129362
Acre;ISR;51420
Acton;GBR;62480
Acámbaro;MEX;57972
Ad Darwa;MAR;52108
Ad Dawādimī;SAU;86861
Ad Dilinjāt;EGY;68901
Ad Dir'īyah;SAU;61609
Ad Douiem;SDN;87068
Ad-Damazin;SDN;186051
Ad-Damir;SDN;103941
Adachi;JPN;695043
Adamstown;PCN;46
Adana;TUR;1816750
Adapazarı;TUR;286787
Addis Ababa;ETH;3860000
Adelaide Hills;AUS;72260
Adelaide;AUS;1469163
Aden;YEM;1079670
Adenta;GHA;50652
Adilcevaz;TUR;52781
Adiwerna;IDN;134188
Adler;RUS;70200
Admiralteisky;RUS;157897
Ado-Ekiti;NGA;435000
Adoni;IND;184625
Adrar;DZA;68276
Adwa;ETH;85600
Adzopé;CIV;76122
Adıyaman;TUR;290883
Afgooye;SOM;65461
Afikpo;NGA;71866
Aflao;GHA;66546
Aflou;DZA;93585
Afragola;ITA;64470
Afyonkarahisar;TUR;251799
Agadez;NER;149549
Agadir;MAR;698310
Agartala;IND;400004
Agbor;NGA;67610
Agboville;CIV;81770
Agege;NGA;683600
Ageo;JPN;226940
Agios Dimitrios;GRC;71294
Agnibilékrou;CIV;63015
Agra;IND;1430055
Agua Prieta;MEX;77254
Agua Rasa;BRA;85788
Aguachica;COL;97525
Aguascalientes;MEX;722250
Agulu;NGA;79021
Agustín Codazzi;COL;51478
Agía Paraskeví;GRC;59704
Ahar;IRN;100641
Ahilyanagar;IND;367140
Ahlat;TUR;64695
Ahlen;DEU;55280
Ahmadpur East;PAK;196718
Ahmedabad;IND;6357693
Ahu;CHN;55298
Ahuntsic-Cartierville;CAN;135336
Ahvaz;IRN;841145
Ahwatukee Foothills;USA;83464
Aigáleo;GRC;69946
Aihara;JPN;725493
Aihui;CHN;192764
Ain El Aouda;MAR;54397
Aira;JPN;76348
Airdrie;CAN;90044
Airoli;IND;100000
Aisai;JPN;60829
Ait Melloul;MAR;187652
Aix-en-Provence;FRA;146821
Aizawl;IND;293416
Aizu-Wakamatsu;JPN;118159
Ajaccio;FRA;54364
Ajapnyak;ARM;122800
Ajax;CAN;119677
Ajdabiya;LBY;131773
Ajegunle;NGA;550000
Ajman;ARE;490035
Ajmer;IND;542321
Akademgorodok;RUS;50000
Akademicheskoe;RUS;103304
Akashi;JPN;303601
Aketi;COD;61437
Akhisar;TUR;84659
Akhmīm;EGY;151430
Akihabara;JPN;77200
Akim Oda;GHA;60604
Akiruno;JPN;81912
Akishima;JPN;113949
Akita;JPN;307672
Akola;IND;428857
Akot;IND;92637
Akowonjo;NGA;308900
Akron;USA;197542
Aksaray;TUR;327575
Aksum;ETH;94500
Aktau;KAZ;147443
Aktobe;KAZ;500757
Aku;NGA;73742
Akure;NGA;730000
Akçapınar;TUR;84366
Akşehir;TUR;64446
Al 'Amārah;IRQ;323302
Al 'Azīzīyah;LBY;52404
Al 'Āshir min Ramaḑān;EGY;246148
Al Aaroui;MAR;51976
Al Ain City;ARE;846747
Al Ajaylat;LBY;130546
Al Aḩmadī;KWT;637411
Al Badrashayn;EGY;90833
Al Badārī;EGY;56033
Al Bahah;SAU;88419
Al Balyanā;EGY;68413
Al Bayḑā';LBY;129439
Al Başrah al Qadīmah;IRQ;2015483
Al Buraymī;OMN;73670
Al Burj;EGY;60320
Al Bāb;SYR;130745
Al Bājūr;EGY;62961
Al Diwaniyah;IRQ;318801
Al Farwānīyah;KWT;86525
Al Fashn;EGY;112999
Al Fayyum;EGY;519047
Al Faḩāḩīl;KWT;68290
Al Fqih Ben Çalah;MAR;111402
Al Fāw;IRQ;104569
Al Ghanāyim;EGY;70884
Al Hillah;IRQ;455700
Al Hindīyah;IRQ;139578
Al Hoceïma;MAR;395644
Al Hufūf;SAU;293179
Al Hārithah;IRQ;92395
Al Ibrāhīmīyah;EGY;53791
Al Jadīd;LBY;126386
Al Jammālīyah;EGY;99641
Al Jubayl;SAU;237274
Al Jumayl;LBY;102000
Al Karama;ARE;75560
Al Khafjī;SAU;54857
Al Kharj;SAU;425300
Al Khums;LBY;201943
Al Khuşūş;EGY;488904
Al Khābūrah;OMN;50223
Al Khānkah;EGY;81646
Al Khārjah;EGY;83108
Al Līth;SAU;72000
Al Madīnah;IRQ;255000
Al Majaz;ARE;116503
Al Mansurah;EGY;621953
Al Manzalah;EGY;127394
Al Manāqil;SDN;128297
Al Manşūrah;QAT;65493
Al Marj;LBY;85315
Al Marāghah;EGY;53643
Al Mawşil al Jadīdah;IRQ;2065597
Al Mayādīn;SYR;54534
Al Maţarīyah;EGY;162045
Al Maţār al 'Atīq;QAT;76774
Al Maḩallah al Kubrá;EGY;592573
Al Maḩmūdīyah;IRQ;350000
Al Minshāh;EGY;91149
Al Miqdādīyah;IRQ;155968
Al Mubarraz;SAU;290802
Al Muharraq;BHR;176583
Al Qadarif;SDN;363945
Al Qanāyāt;EGY;70687
Al Qanāţir al Khayrīyah;EGY;83568
Al Qaţīf;SAU;98259
Al Qurayn;EGY;94632
Al Qurnah;IRQ;134174
Al Qā'im;IRQ;74100
Al Qāhirah al Jadīdah;EGY;313139
Al Qāmishlī;SYR;184231
Al Qūşīyah;EGY;99598
Al Sajaah;ARE;53079
Al Shamkhah City;ARE;61710
Al Warqaa;ARE;59111
Al Wāsiţah;EGY;57870
Al Ḩasakah;SYR;422445
Al Ḩawāmidīyah;EGY;155055
Al Ḩayy;IRQ;78272
Al Ḩurshah;LBY;81119
Al Ḩusaynīyah;EGY;50651
Al Ḩāmūl;EGY;58430
Al'met'yevsk;RUS;140437
Al-'Ubūr;EGY;138987
Al-Hamdaniya;IRQ;50000
Al-Junaynah;SDN;162981
Al-Khārijah;EGY;83108
Al-Kut;IRQ;315162
Al-Musayab;IRQ;101873
Al-Qāsim;IRQ;93546
Al-Tabqa;SYR;87880
Alabel;PHL;90120
Alafaya;USA;78113
Alaghsas;NER;88561
Alagoinhas;BRA;122688
Alahabad;PAK;80084
Alamar;CUB;100000
Alamata;ETH;70400
Alameda;USA;78630
Alandur;IND;164430
Alanya;TUR;364180
Alappuzha;IND;240991
Alasia;NGA;100000
Alba Iulia;ROU;64227
Albacete;ESP;173050
Albany Park;USA;52079
Albany;USA;101228
Alberton;ZAF;121536
Albi;FRA;52409
Albuquerque;USA;564559
Alcalá de Guadaira;ESP;70155
Alcalá de Henares;ESP;193751
Alchevsk;UKR;106062
Alcobendas;ESP;116037
Alcorcón;ESP;172384
Alcoy;ESP;61552
Alegrete;BRA;72409
Aleksandrov;RUS;64088
Alekseyevka;RUS;78000
Aleksin;RUS;66885
Alenquer;BRA;69377
Aleppo;SYR;2098210
Alessandria;ITA;92104
Alexandra;ZAF;179624
Alexandria;EGY;5263542
Alexandria;USA;159467
Alexandroupoli;GRC;52979
Aley;LBN;130000
Alfenas;BRA;78970
Algeciras;ESP;121414
Algiers;DZA;2364230
Algorta;ESP;82624
Algueirão;PRT;66250
Alhambra;USA;127764
Ali Mendjeli;DZA;64120
Ali Sabih;DJI;50006
Aliayabiagba;NGA;228000
Alicante;ESP;348901
Alicia;PHL;74699
Alief;USA;98725
Alimosho;NGA;308290
Aliso Viejo;USA;50195
Alkmaar;NLD;94853
Allapattah;USA;54289
Allen;USA;98143
Allentown;USA;120207
Allinagaram;IND;94453
Almaty;KAZ;1977011
Almelo;NLD;72725
Almendares;CUB;240000
Almere Stad;NLD;176432
Almería;ESP;196851
Almirante Tamandaré;BRA;119825
Alofi;NIU;624
Alor Setar;MYS;417800
Alpharetta;USA;63693
Alphen aan den Rijn;NLD;70251
Alt-Hohenschönhausen;DEU;50070
Altagracia de Orituco;VEN;68207
Altamira;BRA;126279
Altamira;MEX;59536
Altamura;ITA;70539
Alto Barinas;VEN;284289
Alto Hospicio;CHL;142086
Altona;DEU;250192
Altuf'yevskiy;RUS;54000
Aluche;ESP;66588
Alvand;IRN;90000
Alvorada;BRA;187315
Alwar;IND;322568
Alīgarh;IND;753207
Alīgūdarz;IRN;89268
Alīpur Duār;IND;65232
Am Timan;TCD;74691
Ama;JPN;86126
Amadora;PRT;178858
Amagasaki;JPN;459593
Amahai;IDN;50478
Amaigbo;NGA;127300
Amakusa;JPN;83082
Amalner;IND;97369
Amalāpuram;IND;53231
Amanfrom;GHA;119467
Amarapura;MMR;237618
Amaravati;IND;103000
Amarillo;USA;198645
Amasya;TUR;114921
Amatitlán;GTM;71836
Ambala Sadar;IND;104974
Ambalangoda;LKA;56783
Ambalantota;LKA;80506
Ambanja;MDG;63884
Ambarawa;IDN;65096
Ambarnath;IND;253475
Ambato;ECU;387309
Ambatondrazaka;MDG;50463
Ambattur;IND;466205
Ambikāpur;IND;121071
Ambilobe;MDG;66029
Ambon;IDN;347288
Ambovombe;MDG;69265
Ambur;IND;114608
Ambājogāi;IND;74114
Ambāla;IND;195153
Americana;BRA;246655
Amersfoort;NLD;139914
Ames;USA;65060
Amherst;USA;122366
Amiens;FRA;143086
Amman;JOR;1275857
Amora;PRT;52577
Amozoc de Mota;MEX;95322
Ampang;MYS;126285
Amparo;BRA;72677
Amravati;IND;647057
Amreli;IND;117967
Amritsar;IND;1159227
Amroha;IND;176253
Amstelveen;NLD;79639
Amsterdam-Zuidoost;NLD;84811
Amsterdam;NLD;741636
Amuntai;IDN;55560
An Hải;VNM;82635
An Khê;VNM;81600
An Nhơn;VNM;308396
An Nu'mānīyah;IRQ;110000
An Nuhūd;SDN;108008
Anaco;VEN;139397
Anaheim;USA;350742
Anakapalle;IND;86519
Anamur;TUR;57128
Anan;JPN;70285
Anand;IND;209410
Ananindeua;BRA;433956
Anantapur;IND;267161
Anantnag;IND;150592
Anapa;RUS;53600
Anbu;CHN;162964
Anchorage;USA;289600
Ancona;ITA;89994
Anda;CHN;181271
Anderlecht;BEL;160553
Anderson;USA;55305
Andijon;UZB;747800
Andong;KOR;153348
Andorra la Vella;AND;20430
Andradina;BRA;61473
Andria;ITA;99784
Andulo;AGO;50000
Andīmeshk;IRN;135116
Andīsheh;IRN;116062
Ang Mo Kio New Town;SGP;159340
Angarsk;RUS;243158
Angat;PHL;67862
Angeles City;PHL;483452
Angers;FRA;168279
Angoche;MOZ;104540
Angono;PHL;134975
Angra dos Reis;BRA;179120
Angren;UZB;191300
Anguo;CHN;82181
Angyalföld;HUN;62006
Anhanguera;BRA;75360
Anjangaon;IND;56380
Anjiang;CHN;55421
Anju;PRK;50196
Anjār;IND;87183
Anjō;JPN;188693
Ankang;CHN;870126
Ankara;TUR;3517182
Ankeny;USA;56764
Ankleshwar;IND;89457
Anliu;CHN;115560
Anlong Veaeng;KHM;56927
Anlong;CHN;86416
Anlu;CHN;71198
Ann Arbor;USA;117070
Ann;MMR;119714
Annaba;DZA;342703
Annaka;JPN;57013
Anning;CHN;106795
Anqing;CHN;804493
Anqiu;CHN;364208
Ansan-si;KOR;623256
Anseong;KOR;69255
Anshan;CHN;1450000
Anshun;CHN;765313
Antakya;TUR;399045
Antalaha;MDG;71898
Antalya;TUR;1335002
Antananarivo;MDG;1349501
Antanifotsy;MDG;70626
Antibes;FRA;76393
Antioch;USA;110542
Antipolo;PHL;913712
Antofagasta;CHL;401096
Antony;FRA;59845
Antratsyt;UKR;52150
Antsalova;MDG;58280
Antsirabe;MDG;260907
Antsiranana;MDG;136959
Antu;CHN;58872
Antwerp;BEL;529247
Anuradhapura;LKA;60943
Anusawari;THA;94550
Anyama;CIV;133905
Anyang-si;KOR;595644
Anyang;CHN;1146839
Anzhero-Sudzhensk;RUS;82526
Anápolis;BRA;319587
Aomori;JPN;298394
Aonla;IND;50011
Aoxi;CHN;82717
Apac;UGA;67700
Apalit;PHL;121057
Aparecida de Goiânia;BRA;510770
Aparri;PHL;68368
Apartadó;COL;86438
Apatity;RUS;61186
Apatzingán;MEX;102362
Apeldoorn;NLD;136670
Apia;WSM;40407
Apomu;NGA;71656
Apopa;SLV;112158
Apple Valley;USA;72174
Appleton;USA;74139
Aprilia;ITA;74977
Apucarana;BRA;130134
Aqaba;JOR;95048
Aqsu;CHN;535657
Aquiraz;BRA;65116
Ar Ramthā;JOR;155693
Ar Rass;SAU;81728
Ar Rastan;SYR;53152
Ar Rayyān;QAT;272465
Ar Rifā';BHR;115495
Ar Riqqah;KWT;52068
Ar Rumaylah;ARE;86000
Ar Rumaythīyah;KWT;58135
Ara Damansara;MYS;60000
Arabkir;ARM;119300
Aracaju;BRA;664908
Aracruz;BRA;94765
Arad;ROU;169065
Araguari;BRA;117808
Araguaína;BRA;105019
Arakawa;JPN;216900
Arakkonam;IND;79080
Aramoko-Ekiti;NGA;74491
Arandas;MEX;52175
Aranjuez;ESP;54055
Arao;JPN;53675
Arapiraca;BRA;243661
Arapongas;BRA;119138
Arar;SAU;148540
Araranguá;BRA;71922
Araraquara;BRA;168468
Araras;BRA;135331
Araripina;BRA;90104
Araruama;BRA;137773
Arashiyama;JPN;50000
Arauca;COL;85585
Araucária;BRA;151666
Araure;VEN;181820
Araxá;BRA;111691
Arayat;PHL;87987
Araçatuba;BRA;170024
Arba Minch;ETH;201000
Arcadia;USA;58408
Arcahaie;HTI;130306
Archway;GBR;215667
Arcot;IND;55955
Arcoverde;BRA;82003
Ardabīl;IRN;410753
Ardakān;IRN;58834
Arden-Arcade;USA;92186
Ardeşen;TUR;67965
Arecibo;PRI;87754
Arenella;ITA;67634
Arequipa;PER;1195700
Arezzo;ITA;100734
Arganda;ESP;51489
Arganzuela;ESP;148797
Argenteuil;FRA;101475
Arica;CHL;241653
Aricanduva;BRA;89574
Arif Wala;PAK;157063
Arifwala;PAK;854462
Ariquemes;BRA;96833
Arjawinangun;IDN;105845
Arjona;COL;50405
Arkhangel'sk;RUS;349742
Arles;FRA;53431
Arlington Heights;USA;75926
Arlington;USA;388125
Arlit;NER;106448
Armant;EGY;78695
Armavir;RUS;199548
Armenia;COL;304314
Arnavutköy;TUR;198165
Arnhem;NLD;162424
Arni;IND;63671
Arnsberg;DEU;74879
Arona;ESP;78614
Arrah;IND;261430
Arraiján;PAN;76815
Arrecife;ESP;61351
Arroyo Naranjo;CUB;210053
Arsen'yev;RUS;58700
Arsi Negele;ETH;98100
Arsikere;IND;53216
Arsuz;TUR;109550
Artemisa;CUB;68073
Artur Alvim;BRA;104864
Artur Nogueira;BRA;53157
Artux;CHN;285000
Artëm;RUS;102300
Arua;UGA;72400
Arujá;BRA;91157
Aruppukkottai;IND;87722
Arusha;TZA;617631
Arvada;USA;115368
Arwal;IND;51849
Aryanah;TUN;114486
Arzamas;RUS;109479
Arzew;DZA;58162
Arāk;IRN;503647
Arāmbāgh;IND;60639
Arāria;IND;79021
Arīsh;EGY;199243
As Safīrah;SYR;63708
As Salamīyah;SYR;94887
As Salţ;JOR;107874
As Samawah;IRQ;152890
As Sawānī;LBY;57069
As Sinbillāwayn;EGY;124020
As Suwayq;OMN;107143
As Sālimīyah;KWT;147649
As Sāḩil;EGY;54094
As-Suwayda;SYR;59052
Asaba;NGA;73374
Asadābād;IRN;55703
Asahi;JPN;64690
Asahikawa;JPN;333530
Asaka;JPN;141083
Asaka;UZB;62200
Asakura;JPN;50273
Asakusa;JPN;62092
Asan;KOR;97749
Asbest;RUS;74583
Aschaffenburg;DEU;68551
Asenovgrad;BGR;54778
Ash Shafā;SAU;72190
Ash Sharqāt;IRQ;160000
Ash Shaţrah;IRQ;182175
Ash Shuhadā';EGY;76071
Ash Shāmīyah;IRQ;57661
Ash-Shaykh Zāyid;EGY;95854
Ashaiman;GHA;190972
Ashdod;ISR;226838
Asheville;USA;95056
Ashford;GBR;62787
Ashgabat;TKM;1030063
Ashikaga;JPN;144746
Ashiya;JPN;93922
Ashkelon;ISR;144073
Ashmūn;EGY;124483
Ashoknagar Kalyangarh;IND;111475
Ashoknagar;IND;81828
Ashta;IND;53184
Ashuganj City;BGD;210356
Asker;NOR;61906
Asmara;ERI;563930
Asnières-sur-Seine;FRA;86742
Aspern;AUT;50687
Assen;NLD;68836
Assi Bou Nif;DZA;53700
Assis;BRA;105087
Assiut;EGY;528669
Astana;KAZ;1544142
Astanajapura;IDN;148047
Asti;ITA;74348
Astoria;USA;150165
Astrakhan;RUS;533925
Asunción;PRY;1482200
Aswān;EGY;379774
At Tall;SYR;55561
Atakpamé;TGO;80683
Atambua;IDN;82196
Atani;NGA;230000
Atascocita;USA;65844
Ataşehir;TUR;361615
Atbara;SDN;112021
Athens;GRC;664046
Athens;USA;127315
Athi River;KEN;81302
Athlone;ZAF;237414
Atibaia;BRA;144088
Atlanta;USA;510823
Atlantis;ZAF;82736
Atlixco;MEX;86690
Atsiaman;GHA;202932
Atsugi;JPN;223960
Attili;IND;68196
Attock City;PAK;141945
Attur;IND;61793
Atyrau;KAZ;290700
Aubervilliers;FRA;70914
Auburn;USA;77006
Auchi;NGA;62907
Auckland;NZL;1547200
Augsburg;DEU;301105
Aulnay-sous-Bois;FRA;80615
Auraiya;IND;70508
Aurangabad;IND;1175116
Aurangābād;IND;102244
Aurora;CAN;55445
Aurora;USA;359407
Austin;USA;974447
Avadi;IND;345996
Avan;ARM;58800
Avaniyāpuram;IND;89635
Avarua;COK;13373
Avaré;BRA;96098
Avedøre;DNK;53443
Aveiro;PRT;80880
Avellaneda;ARG;367554
Aversa;ITA;52974
Avignon;FRA;89769
Avilés;ESP;78715
Avondale;USA;80684
Avtozavodskyi;UKR;157382
Awasa;ETH;422200
Awka;NGA;167738
Awsīm;EGY;94174
Ayacucho;PER;140033
Ayapel;COL;56082
Ayase;JPN;83913
Aydın;TUR;163022
Aylesbury;GBR;74748
Aylmer;CAN;56542
Ayodhya;IND;53293
Ayvalık;TUR;70002
Az Zubayr;IRQ;122676
Az Zulfī;SAU;125000
Az Zāwīyah;LBY;200000
Azamgarh;IND;116644
Azare;NGA;105687
Azcapotzalco;MEX;414711
Azimpur;BGD;96641
Azov;RUS;82133
Azrou;MAR;59348
Azua;DOM;59139
Azul;ARG;64884
Azumino;JPN;94222
Az̧ Z̧a'āyin;QAT;54339
Az̧ Z̧ulayl;JOR;50931
Açailândia;BRA;106550
Açu;BRA;56496
Aïn Beïda;DZA;116064
Aïn Defla;DZA;55259
Aïn Harrouda;MAR;68161
Aïn M'Lila;DZA;65371
Aïn Oulmene;DZA;51207
Aïn Oussera;DZA;98107
Aïn Temouchent;DZA;70810
Aïn Touta;DZA;55736
Ağrı;TUR;124483
Aş Şaff;EGY;61531
Aş Şuwayrah;IRQ;77200
Aş Şāliḩīyah al Jadīdah;EGY;59320
Ba Dinh;VNM;221893
Ba Vì;VNM;282600
Ba Đồn;VNM;106413
Bab Ezzouar;DZA;275630
Babahoyo;ECU;76279
Babamba;COD;81740
Babati;TZA;67445
Babu;CHN;65603
Babushkin;RUS;86000
Babīlā;SYR;50880
Bacabal;BRA;103711
Bachuan;CHN;208520
Bacolod City;PHL;454898
Bacoor;PHL;356974
Bacău;ROU;136087
Bad Homburg vor der Höhe;DEU;51859
Bad Salzuflen;DEU;54899
Bada Barabīl;IND;56870
Badagara;IND;76493
Badajoz;ESP;150530
Badalona;ESP;217741
Bade;TWN;209148
Baden-Baden;DEU;56881
Badin;PAK;117455
Badlapur;IND;174226
Badvel;IND;70626
Baekrajan;IDN;57920
Bafang;CMR;54505
Bafia;CMR;74050
Bafoussam;CMR;373268
Bafra;TUR;92944
Bagaha;IND;112634
Bagalkot;IND;111933
Bagamoyo;TZA;82426
Bagbera;IND;78356
Bageqi;CHN;57153
Bagerhat;BGD;266388
Baghdad;IRQ;7216000
Bagheria;ITA;53149
Baghlān;AFG;108449
Bago City;PHL;192993
Bago;MMR;244376
Bagong Barrio;PHL;77490
Bagong Silang;PHL;261729
Bagong Silangan;PHL;106886
Baguio;PHL;272714
Bagé;BRA;98940
Bahadurgarh;IND;170767
Baharampur;IND;180547
Bahawalnagar;PAK;241873
Bahawalpur;PAK;903795
Baheri;IND;63953
Bahir Dar;ETH;350000
Bahlā';OMN;54338
Bahraigh;IND;182218
Bahçelievler;TUR;576799
Bahía Blanca;ARG;299101
Bahārestān;IRN;106433
Bai'anba;CHN;91947
Baia Mare;ROU;108759
Baicheng;CHN;316970
Baidi;CHN;56216
Baidoa;SOM;129839
Baidyabāti;IND;115504
Baihecun;CHN;63629
Baijiantan;CHN;93697
Baikonur;KAZ;70000
Bailundo;AGO;70481
Baimajing;CHN;59585
Baiquan;CHN;70472
Bairro Militar;GNB;65274
Bairro Parque Nossa Senhora do Carmo;BRA;69630
Bairro da Penha;BRA;117691
Bais;PHL;88050
Baise;CHN;686078
Baisha;CHN;115761
Baishan;CHN;183880
Baishishan;CHN;56992
Baixi;CHN;88251
Baiyin;CHN;294400
Baião;BRA;51641
Bajos de Haina;DOM;66784
Bakersfield;USA;373640
Bakhmut;UKR;80500
Baki;IDN;58909
Baku;AZE;2351300
Bakwa;COD;100575
Bakıxanov;AZE;66686
Balagtas;PHL;59826
Balai Pungut;IDN;56452
Balakovo;RUS;199572
Balanbale;SOM;68000
Balanga;PHL;72954
Balashikha;RUS;150103
Balashov;RUS;98107
Balasore;IND;144373
Balayan;PHL;50115
Balbala;DJI;554350
Balcón de la Lisa;CUB;147415
Baldwin Park;USA;77071
Balikpapan;IDN;695287
Baliuag;PHL;135679
Baljurashi;SAU;51787
Balkanabat;TKM;87822
Balkh;AFG;114883
Ballarat;AUS;111973
Ballari;IND;410445
Ballarpur;IND;92146
Balneário Camboriú;BRA;139155
Balombo;AGO;108965
Balotra;IND;74496
Balqash;KAZ;81364
Balrāmpur;IND;77396
Balsas;BRA;101767
Baltimore;USA;585708
Balvanera;ARG;152198
Balāngīr;IND;98238
Balıkesir;TUR;238151
Balţīm;EGY;51280
Bam;IRN;99268
Bama;NGA;118121
Bamako;MLI;4227569
Bamban;PHL;78260
Bambang;PHL;60146
Bambari;CAF;83029
Bamberg;DEU;70047
Bamenda;CMR;420445
Ban I Chang;THA;119858
Ban Khlong Prawet;THA;160671
Ban Khoan;LAO;65348
Ban Ko Sire;THA;71284
Ban Lak Song;THA;52144
Ban Lam Luk Ka;THA;60700
Ban Mai;THA;86899
Ban Pong;THA;57559
Ban Samae Dam;THA;125133
Ban Talat Yai;THA;52192
Ban Tha Kham;THA;61011
Banan;CHN;508703
Banco Filipino Homes;PHL;92752
Banda Aceh;IDN;267962
Bandar Abbas;IRN;352173
Bandar Bukit Raja;MYS;146534
Bandar Kinrara;MYS;93822
Bandar Labuan;MYS;54752
Bandar Lampung;IDN;1166066
Bandar Mahkota Cheras;MYS;100000
Bandar Saujana Utama;MYS;72000
Bandar Seri Alam;MYS;220000
Bandar Seri Begawan;BRN;64409
Bandar Sunway;MYS;200000
Bandar Tasik Puteri;MYS;150000
Bandar Utama;MYS;200000
Bandar-e Anzalī;IRN;118564
Bandar-e Emam Khomeyni;IRN;78353
Bandar-e Genāveh;IRN;52750
Bandar-e Kangān;IRN;60187
Bandar-e Māhshahr;IRN;162797
Bandar-e Torkaman;IRN;53970
Bandundu Province;COD;202904
Bandung;IDN;2528163
Bandırma;TUR;107631
Bandō;JPN;57128
Banepā;NPL;67629
Banes;CUB;53104
Banfield;ARG;61072
Banfora;BFA;117452
Bang Bon;THA;105161
Bang Kapi;THA;147800
Bang Khae Nuea;THA;59821
Bang Khae;THA;193002
Bang Khun Thian;THA;165491
Bang Kruai;THA;78305
Bang Na;THA;95912
Bang Phlat;THA;92325
Bang Rak;THA;99273
Bang Sue subdistrict;THA;79405
Bang Sue;THA;125440
Banga;PHL;91536
Bangaon;IND;111693
Bangassou;CAF;54059
Bangil;IDN;85504
Bangkalan;IDN;86250
Bangkok Noi;THA;117793
Bangkok Yai;THA;72321
Bangkok;THA;5104476
Bangor;GBR;61011
Bangui;CAF;812407
Banhā;EGY;182254
Bani Yas City;ARE;80498
Banja Luka;BIH;221106
Banjar;IDN;209791
Banjaran;IDN;164952
Banjarbaru;IDN;293332
Banjarmasin;IDN;657663
Banjul;GMB;37274
Bankra;IND;56273
Bannu;PAK;1357890
Banqiao;TWN;551221
Banská Bystrica;SVK;74590
Bantayan;PHL;87394
Bantul;IDN;64360
Banyuwangi;IDN;117558
Baní;DOM;66709
Banī Mazār;EGY;115759
Banī Suwayf;EGY;273151
Bao'an Centre;CHN;120170
Bao'an;CHN;4476554
Baoding;CHN;2739887
Baoji;CHN;1437802
Baoqing;CHN;62991
Baoshan;CHN;2265900
Baotou;CHN;2150000
Baoying;CHN;80292
Baqubah;IRQ;152550
Barabai;IDN;55956
Barakaldo;ESP;100435
Baraki;DZA;105402
Baranagar;IND;260072
Baranoa;COL;68383
Baranovichi;BLR;170039
Barauni;IND;71660
Baraut;IND;93544
Barbacena;BRA;125317
Barbalha;BRA;75033
Barberton;ZAF;67927
Barbil;IND;66540
Barbosa;COL;53943
Barcarena;BRA;126650
Barcelona;ESP;1686208
Barcelona;VEN;815141
Barddhamān;IND;301725
Bareilly;IND;745435
Bargarh;IND;80625
Bargny Guèdj;SEN;51188
Bargny Ngoude;SEN;51188
Bargny;SEN;69242
Bari;ITA;316491
Bariadi;TZA;260927
Barika;DZA;98141
Barinas;VEN;397279
Barinitas;VEN;51556
Baripāda;IND;116849
Bariq;SAU;75351
Barishal;BGD;202242
Barkam;CHN;58390
Barking;GBR;218534
Barkā';OMN;81647
Barletta;ITA;93279
Barnaul;RUS;632372
Barnsley;GBR;71447
Barnāla;IND;116449
Barquisimeto;VEN;1240714
Barra Mansa;BRA;164052
Barra do Corda;BRA;86662
Barra do Dande;AGO;75000
Barra do Garças;BRA;72694
Barra do Piraí;BRA;98501
Barra;BRA;51092
Barracas;ARG;77474
Barrancabermeja;COL;191403
Barranqueras;ARG;50823
Barranquilla;COL;1206319
Barreiras;BRA;159734
Barreirinhas;BRA;65589
Barreiro;PRT;51280
Barretos;BRA;122485
Barri de Sant Andreu;ESP;56818
Barrie;CAN;147829
Barriera di Lanzo;ITA;50000
Barriera di Milano;ITA;50354
Barrow in Furness;GBR;55489
Barry;GBR;54673
Barshi;IND;118722
Bartlett;USA;58579
Bartolomé Masó;CUB;53024
Bartın;TUR;81692
Barueri;BRA;316473
Baruipur;IND;53128
Baruta;VEN;244216
Barwāni;IND;55504
Barysaw;BLR;133700
Basavakalyan;IND;69717
Basel;CHE;177595
Bashan;CHN;103748
Basildon;GBR;144859
Basingstoke;GBR;107642
Basirhat City;IND;143007
Basirpur;PAK;65541
Basmat;IND;68846
Basoda;IND;78289
Basoko;COD;76371
Basra;IRQ;1326564
Bassar;TGO;61845
Basse-Terre;GLP;11472
Basseterre;KNA;12920
Bastī;IND;115115
Basuo;CHN;444458
Basyūn;EGY;75084
Bat Khela;PAK;73525
Bat Yam;ISR;129012
Bata;GNQ;173046
Batac City;PHL;56781
Batam;IDN;1296960
Batang;IDN;139492
Batangas;PHL;237370
Batatais;BRA;58402
Bataysk;RUS;109962
Bath;GBR;101557
Bathinda;IND;285788
Batikent;TUR;300000
Batman;TUR;452157
Batna;DZA;289504
Baton Rouge;USA;227470
Battagram;PAK;700000
Battambang;KHM;119251
Battaramulla South;LKA;75633
Battersea;GBR;75651
Batticaloa;LKA;86742
Battir;PSE;56746
Battle Creek;USA;51589
Batu Caves;MYS;254083
Batu Pahat;MYS;156236
Batu;IDN;225408
Batumi;GEO;186949
Baturaja;IDN;134759
Batāla;IND;158621
Bau;MYS;52643
Bauang;PHL;77670
Baubau;IDN;161280
Bauchi;NGA;693700
Baudhuinville;COD;81181
Bauru;BRA;379297
Bawku;GHA;76459
Bawshar;OMN;383257
Bawāna;IND;73680
Bayambang;PHL;129506
Bayamo;CUB;192632
Bayamón;PRI;203499
Bayan Hot;CHN;94445
Bayan Lepas;MYS;130455
Bayan Nur;CHN;1760000
Bayan;CHN;55186
Bayawan;PHL;126744
Bayeux;BRA;82742
Bayiji;CHN;65830
Bayjī;IRQ;173677
Bayonne;USA;66311
Bayramaly;TKM;70376
Bayreuth;DEU;72940
Bayside;USA;66455
Bayt Lāhyā;PSE;56919
Baytown;USA;76335
Bayugan;PHL;110313
Bazhong;CHN;2712894
Baía Farta;AGO;107841
Bañga;PHL;58855
Bağcılar;TUR;740069
Başakşehir;TUR;193750
Baḥarkah;IRQ;130518
Beau Bassin-Rose Hill;MUS;111355
Beaumont;USA;115282
Beauport;CAN;81425
Beauvais;FRA;53393
Beaverton;USA;96577
Bebedouro;BRA;76373
Beberibe;BRA;53114
Bebington;GBR;57600
Beckenham;GBR;60739
Becontree;GBR;100000
Bedford;GBR;106940
Bedok New Town;SGP;276990
Beed;IND;146709
Beersheba;ISR;186600
Begampur;IND;53682
Begusarai;IND;252008
Behbahān;IRN;122604
Behshahr;IRN;94702
Bei'an;CHN;436444
Beibei;CHN;247702
Beichengqu;CHN;72444
Beidao;CHN;74767
Beihai;CHN;525329
Beijing;CHN;18960744
Beiliu;CHN;199769
Beimeng;CHN;66277
Beining;CHN;152033
Beipiao;CHN;190315
Beira;MOZ;687764
Beirut;LBN;1916100
Beisu;CHN;52752
Beitbridge;ZWE;58574
Bejaâd;MAR;51206
Bekasi;IDN;2648272
Bekobod;UZB;96900
Bela Bela;ZAF;90210
Bela Vista;BRA;60024
Bela;IND;73992
Belagavi;IND;490045
Belawan;IDN;102707
Belebey;RUS;62582
Beled Hawo;SOM;73000
Beledweyne;SOM;55410
Belek;TUR;73260
Belem;BRA;55785
Belen;PER;57824
Belfast;GBR;348005
Belford Roxo;BRA;466096
Belfort;FRA;54562
Belgorod;RUS;345289
Belgrade;SRB;1273651
Belgrano;ARG;138942
Beliatta;LKA;58675
Belize City;BLZ;65222
Bella Vista;ARG;79737
Bella Vista;DOM;175683
Bellampalli;IND;66660
Belleville;CAN;50716
Bellevue;USA;139820
Bellflower;USA;78441
Bellingham;USA;85146
Bello;COL;392939
Belmont Cragin;USA;79159
Belmopan;BLZ;13381
Belo Horizonte;BRA;2721564
Belo Jardim;BRA;83647
Belogorsk;RUS;67911
Belorechensk;RUS;54526
Beloretsk;RUS;70468
Belovo;RUS;75764
Belém;BRA;1499641
Bemowo;POL;123932
Ben Arous;TUN;88322
Ben Gardane;TUN;87404
Ben Guerir;MAR;96777
Ben Jerrar;MAR;53026
Benalmádena;ESP;58854
Bend;USA;87014
Bende;NGA;79618
Bender;MDA;110175
Bendigo;AUS;103034
Benevento;ITA;58418
Benevides;BRA;63567
Benfica;AGO;191828
Bengaluru;IND;8495492
Bengbu;CHN;972784
Benghazi;LBY;757490
Bengkulu;IDN;397321
Benguela;AGO;555124
Beni Enzar;MAR;61786
Beni Mellal;MAR;210397
Beni Mered;DZA;92749
Beni;COD;140731
Benidorm;ESP;70450
Benin City;NGA;1782000
Benipur;IND;75317
Benito Juarez;MEX;355017
Benito Juárez;MEX;385439
Benoni;ZAF;605344
Bensalem;USA;60427
Benslimane;MAR;62352
Bensonhurst;USA;60000
Bento Gonçalves;BRA;123151
Benxi;CHN;987717
Beppu;JPN;122643
Berat;ALB;62232
Berazategui;ARG;180523
Berbera;SOM;242344
Berbérati;CAF;103713
Bercham;MYS;150000
Berdsk;RUS;90250
Berdyansk;UKR;106311
Berdychiv;UKR;73046
Berekum;GHA;70536
Berestovskyi;UKR;80671
Berezniki;RUS;167748
Bergama;TUR;57200
Bergamo;ITA;121200
Bergedorf;DEU;119665
Bergen op Zoom;NLD;66256
Bergen;NOR;294029
Bergheim;DEU;63558
Bergisch Gladbach;DEU;106184
Bergkamen;DEU;52329
Berisso;ARG;88470
Berkane;MAR;119284
Berkeley;USA;120972
Berlin Köpenick;DEU;59561
Berlin;DEU;3426354
Bern;CHE;121631
Berrechid;MAR;149201
Berrouaghia;DZA;55775
Bertioga;BRA;64723
Bertoua;CMR;137993
Beruniy;UZB;66090
Berwick;AUS;50298
Berwyn;USA;56368
Berëzovskiy;RUS;55000
Besançon;FRA;128426
Besbes;DZA;66287
Beshariq;UZB;96900
Besuki;IDN;55465
Bet Shemesh;ISR;124957
Bethal;ZAF;72821
Bethesda;USA;60858
Bethlehem;USA;74892
Bethlehem;ZAF;91075
Betim;BRA;384000
Bettiah;IND;132209
Betūl;IND;103330
Bexley;GBR;228000
Beylikdüzü;TUR;415290
Beypore;IND;70751
Bezerros;BRA;64809
Beāwar;IND;151152
Bełchatów;POL;62896
Bhabhua;IND;50179
Bhadohi;IND;78568
Bhadrak;IND;121338
Bhadravati;IND;60565
Bhadreswar;IND;121662
Bhadrāchalam;IND;50087
Bhadrāvati;IND;163903
Bhairab Bāzār;BGD;105457
Bhakkar;PAK;131658
Bhalwal;PAK;74744
Bhamo;MMR;54721
Bhandāra;IND;91845
Bharatpur;IND;252838
Bharatpur;NPL;369377
Bharūch;IND;169007
Bhatara;BGD;324300
Bhavnagar;IND;605882
Bhawana;PAK;373841
Bhawānipatna;IND;69045
Bhayandar;IND;809378
Bhetia;IND;174355
Bhilai Charoda;IND;98008
Bhilai;IND;627734
Bhilwara;IND;359483
Bhimavaram;IND;146961
Bhimdatta;NPL;88381
Bhind;IND;197585
Bhisho;ZAF;137287
Bhiwadi;IND;104921
Bhiwandi;IND;874032
Bhiwāni;IND;196057
Bhola;BGD;99079
Bhongīr;IND;53339
Bhopal;IND;1798218
Bhubaneswar;IND;885363
Bhuj;IND;148834
Bhusawal;IND;187421
Bhāgalpur;IND;400146
Bhālswa Jahangirpur;IND;197148
Bhātpāra;IND;483129
Bhātāpāra;IND;57537
Bhīmunipatnam;IND;55082
Bianzhuang;CHN;65381
Biała Podlaska;POL;57541
Białołeka;POL;129106
Białystok;POL;295683
Bibir Hat;BGD;89030
Bibirevo;RUS;159000
Bibā;EGY;94677
Bida;NGA;400000
Bidar;IND;216020
Biel/Bienne;CHE;55120
Bielany;POL;131910
Bielefeld;DEU;331906
Bielsko-Biala;POL;176515
Biga;TUR;61066
Biguaçu;BRA;76773
Bihać;BIH;75641
Bihār Sharīf;IND;297268
Bihāt;IND;67952
Bijie;CHN;1137383
Bijnor;IND;84593
Bikaner;IND;644406
Bila Tserkva;UKR;207273
Bilbao;ESP;347342
Bilbeis;EGY;185237
Bilecik;TUR;74457
Bilimora;IND;510879
Billings;USA;117116
Billstedt;DEU;71077
Bilqās;EGY;137080
Bilāspur;IND;365579
Bima;IDN;165113
Bimbo;CAF;348802
Bin Xian;CHN;62017
Binangonan;PHL;219204
Bindura;ZWE;50400
Binga;COD;96790
Bingerville;CIV;82983
Bingöl;TUR;128935
Binjai;IDN;279302
Binonga;PHL;83980
Bintulu;MYS;151617
Binzhou;CHN;682717
Bir el Ater;DZA;70749
Bir el Djir;DZA;68032
Biratnagar;NPL;244750
Birendranagar;NPL;154886
Birgaon;IND;96294
Birgañj;NPL;268273
Birigui;BRA;102277
Birkat as Sab';EGY;50924
Birkenhead;GBR;325264
Birkhadem;DZA;71722
Birmingham;GBR;1157603
Birmingham;USA;196357
Birni N Konni;NER;85494
Birnin Kebbi;NGA;108164
Birobidzhan;RUS;73623
Biruaca;VEN;76553
Biryulëvo Zapadnoye;RUS;89000
Biryulëvo;RUS;144000
Bisceglie;ITA;55385
Bishan New Town;SGP;87320
Bishan;CHN;204702
Bishkek;KGZ;900000
Bishnupur;IND;64041
Bishoftu;ETH;207400
Biskra;DZA;204661
Bislig;PHL;99872
Bismarck;USA;75092
Bismil;TUR;74493
Bissau;GNB;439704
Bistriţa;ROU;78877
Biswān;IND;52516
Bitlis;TUR;53023
Bitola;MKD;69287
Bitonto;ITA;51661
Bitung;IDN;225134
Biu;NGA;95005
Biyalā;EGY;89068
Biysk;RUS;215430
Bizerte;TUN;138430
Biên Hòa;VNM;1272235
Biñan;PHL;300000
Blackburn;GBR;146521
Blackpool;GBR;145007
Blagoevgrad;BGR;67810
Blagoveshchensk;RUS;225091
Blaine;USA;62124
Blantyre;MWI;902588
Bletchley;GBR;50193
Blida;DZA;331779
Blitar;IDN;161204
Bloemfontein;ZAF;556637
Blois;FRA;53660
Bloomington;USA;86435
Blora;IDN;51811
Blue Mountains;AUS;78121
Blue Springs;USA;54148
Blumenau;BRA;361261
Bnei Brak;ISR;214444
Bo;SLE;233684
Boa Viagem;BRA;50411
Boa Vista;BRA;419652
Boadilla del Monte;ESP;52626
Bobbili;IND;56819
Bobo-Dioulasso;BFA;904920
Bobruysk;BLR;205502
Boca Raton;USA;93235
Bocaue;PHL;98649
Bocholt;DEU;73943
Bochum;DEU;385729
Bocoio;AGO;164685
Boconó;VEN;68990
Bodhan;IND;77573
Bodināyakkanūr;IND;75680
Bodītī;ETH;64900
Boende;COD;50794
Bogale;MMR;68938
Bogenhausen;DEU;77542
Boghni;DZA;54666
Bognor Regis;GBR;63885
Bogor;IDN;1078351
Bogorodskoye;RUS;103000
Bogotá;COL;7674366
Bogra;BGD;210000
Bohicon;BEN;93744
Bohodukhivskyi;UKR;90600
Bohuniya;UKR;147324
Boise;USA;235684
Boituva;BRA;62170
Bojnūrd;IRN;192041
Bojonegoro;IDN;86568
Bokhtar;TJK;110800
Boksburg;ZAF;445168
Boké;GIN;63736
Bokāro;IND;564319
Bol;TCD;51389
Bole;CHN;235585
Bolenge;COD;79648
Bolgatanga;GHA;81958
Boli;CHN;95260
Bolingbrook;USA;74306
Bologna;ITA;394843
Bolpur;IND;70998
Bolton;GBR;141331
Bolu;TUR;184682
Bolvadin;TUR;55870
Bolzano;ITA;107436
Bom Despacho;BRA;51737
Bom Jesus da Lapa;BRA;65550
Boma;COD;297009
Bonan;CHN;55685
Bonao;DOM;73269
Bondoukou;CIV;141568
Bondowoso;IDN;69783
Bonga;ETH;56000
Bongabon;PHL;69376
Bongaigaon;IND;67322
Bongor;TCD;63699
Bonita Springs;USA;51704
Bonn;DEU;330579
Bonon;CIV;119938
Bontang;IDN;194606
Bonāb;IRN;80359
Bootle;GBR;57791
Bor;RUS;60647
Borama;SOM;597842
Bordeaux;FRA;265328
Bordj Bou Arreridj;DZA;158812
Bordj el Bahri;DZA;52816
Bordj el Kiffan;DZA;123246
Borisoglebsk;RUS;68597
Borivli;IND;609617
Borongan;PHL;71431
Borough Park;USA;149248
Borovichi;RUS;56571
Borsad;IND;63377
Borshchahivka;UKR;179900
Boryeong;KOR;94191
Boryspil;UKR;64117
Borås;SWE;71700
Borāzjān;IRN;110567
Borūjen;IRN;57071
Borūjerd;IRN;251958
Bosaso;SOM;74287
Boshan;CHN;153596
Bosque Saúde;BRA;128469
Bossangoa;CAF;55353
Bosse;UKR;50000
Bossier City;USA;68094
Boston;USA;653833
Botad;IND;130327
Bothaville;ZAF;71934
Botou;CHN;63045
Botoşani;ROU;90010
Botshabelo;ZAF;309714
Bottrop;DEU;119909
Botucatu;BRA;148130
Bou Saâda;DZA;111787
Bouaflé;CIV;104209
Bouaké;CIV;832371
Bouar;CAF;71680
Boudouaou;DZA;56398
Boufarik;DZA;57162
Bougouni;MLI;90234
Boulder;USA;106803
Boulogne-Billancourt;FRA;108782
Boundiali;CIV;51803
Bourges;FRA;67987
Bournemouth;GBR;163600
Bouskoura;MAR;112501
Bouïra;DZA;68545
Bowie;USA;58025
Bowling Green;USA;63616
Boyeros;CUB;188593
Boyle Heights;USA;92785
Boynton Beach;USA;73966
Boyolali;IDN;59851
Bozhou;CHN;1409436
Bozüyük;TUR;55365
Bracknell;GBR;76103
Bradenton;USA;54437
Brades;MSR;1000
Bradford;GBR;366187
Braga;PRT;193324
Bragança Paulista;BRA;176811
Bragança;BRA;123082
Brahmapur;IND;356598
Braintree;GBR;53477
Brajarajnagar;IND;80403
Brakpan;ZAF;305692
Brampton;CAN;656480
Brandenburg an der Havel;DEU;59826
Brandon;USA;103483
Brantford;CAN;104688
Brasilandia;BRA;243273
Brasília;BRA;2207718
Brateyevo;RUS;102000
Bratislava;SVK;423737
Bratsk;RUS;256600
Braunschweig;DEU;244715
Brazlândia;BRA;55561
Brazzaville;COG;1982000
Braşov;ROU;253200
Breda;NLD;184126
Brejo Santo;BRA;51090
Brejo da Madre de Deus;BRA;51107
Bremen;DEU;546501
Bremerhaven;DEU;118610
Brent;GBR;329100
Brentwood;GBR;52586
Brentwood;USA;60664
Brescia;ITA;200423
Brest;BLR;347138
Brest;FRA;144899
Breves;BRA;106968
Breña;PER;81909
Briarwood;USA;53877
Brick;USA;76021
Bridgeport;USA;147629
Bridgetown;BRB;98511
Brighouse-City Centre;CAN;62855
Brighton;GBR;283870
Brigittenau;AUT;86967
Brikama;GMB;97233
Brindisi;ITA;87141
Brisbane;AUS;2780063
Bristol;GBR;479024
Bristol;USA;60452
Brits;ZAF;122497
Brive-la-Gaillarde;FRA;53466
Brixton;GBR;66300
Brno střed;CZE;86685
Brno;CZE;379466
Brockton;USA;95314
Broken Arrow;USA;106563
Bromma;SWE;72000
Brookes Point;PHL;76715
Brookhaven;USA;51910
Brookline;USA;58732
Brooklyn Park;USA;79149
Brooklyn;USA;2736074
Broomfield;USA;65065
Brossard;CAN;69575
Brovary;UKR;109806
Brownsville;USA;186738
Bruges;BEL;118509
Brumado;BRA;70510
Brusque;BRA;141385
Brussels;BEL;1019022
Bryan;USA;82118
Bryansk;RUS;427236
Brāhmanbāria;BGD;264326
Brăila;ROU;154686
Bucaramanga;COL;581130
Buchanan;LBR;75854
Bucharest;ROU;1877155
Bucheon-si;KOR;850731
Buckeye;USA;50876
Buckley;GBR;63576
Buda;HUN;510108
Budapest II. kerület;HUN;88729
Budapest III. kerület;HUN;123723
Budapest IV. kerület;HUN;98374
Budapest VIII. kerület;HUN;82222
Budapest XI. kerület;HUN;139049
Budapest XII. kerület;HUN;56544
Budapest XIII. kerület;HUN;113531
Budapest XIX. kerület;HUN;61610
Budapest XV. kerület;HUN;80218
Budapest XVI. kerület;HUN;68484
Budapest XVII. kerület;HUN;78250
Budapest XVIII. kerület;HUN;93225
Budapest XX. kerület;HUN;63371
Budapest XXI. kerület;HUN;76339
Budapest XXII. kerület;HUN;50499
Budapest;HUN;1741041
Budaun;IND;161555
Budge Budge;IND;76837
Budta;PHL;1273715
Buduburam;GHA;63217
Budyonnovsk;RUS;67962
Buea;CMR;140533
Buena Park;USA;83270
Buenaventura;COL;432385
Buenavista;MEX;216776
Buenavista;PHL;70691
Bueng Kum;THA;145830
Buenos Aires;ARG;2891082
Buffalo;USA;258071
Bugulma;RUS;91900
Buguma;NGA;135404
Buguruslan;RUS;53511
Buhe;CHN;106347
Buin;CHL;63419
Bujumbura;BDI;769317
Bukama;COD;105530
Bukavu;COD;816811
Bukhara;UZB;280187
Bukit Batok New Town;SGP;158030
Bukit Bintang;MYS;120529
Bukit Indah;MYS;60000
Bukit Jalil;MYS;200000
Bukit Merah Estate;SGP;151250
Bukit Mertajam;MYS;212329
Bukit Panjang New Town;SGP;138050
Bukit Rahman Putra;MYS;607000
Bukit Tengah;MYS;54416
Bukit Timah;SGP;85900
Bukittinggi;IDN;121028
Bukoba;TZA;144938
Bulacan;PHL;83101
Bulandshahr;IND;198612
Bulaon;PHL;131818
Bulawayo;ZWE;665952
Buldāna;IND;67431
Buluan;PHL;60931
Bulungu;COD;81393
Bumba;COD;154586
Bunamwaya;UGA;413400
Bunawan;PHL;50999
Bunbury;AUS;76452
Bunda;TZA;182970
Bundaberg;AUS;73747
Bungoma;KEN;68031
Buni;PAK;50000
Bunia;COD;399282
Bunkyo;JPN;240069
Bununka Kunda;GMB;66449
Burao;SOM;99270
Burauen;PHL;54635
Buraydah;SAU;745353
Burayu;ETH;101400
Burbank;USA;105319
Burdur;TUR;95436
Burewala;PAK;361664
Burgas;BGR;210646
Burgos;ESP;176418
Burhānpur;IND;210886
Burien;USA;50467
Buriticupu;BRA;55499
Burlington;CAN;186948
Burlington;USA;52472
Burnaby;CAN;249125
Burnley;GBR;149422
Burnsville;USA;61481
Bursa;TUR;3101833
Burton upon Trent;GBR;122199
Bury;GBR;61044
Burzaco;ARG;98859
Burām;SDN;65473
Burāri;IND;146190
Busan;KOR;3285147
Buseresere;TZA;52870
Bushehr;IRN;165377
Bushwick;USA;112620
Busia;KEN;71886
Busia;UGA;64900
Business Bay;ARE;191000
Busto Arsizio;ITA;83405
Bustos;PHL;80565
Buta;COD;80751
Butajīra;ETH;89800
Butanta;BRA;123748
Butare;RWA;62823
Butembo;COD;286242
Buthidaung Town;MMR;55545
Butterworth;MYS;107591
Butterworth;ZAF;53086
Butuan;PHL;309709
Butwāl;NPL;195054
Buxar;IND;102861
Buyeo;KOR;59823
Buynaksk;RUS;62689
Buzhuang;CHN;53474
Buzuluk;RUS;87714
Buzău;ROU;103481
Buíque;BRA;54425
Buôn Hồ;VNM;127920
Buôn Ma Thuột;VNM;434256
Bwizibwera;UGA;79157
Byasanagar;IND;56946
Bydgoszcz;POL;330038
Bytom;POL;189186
Bârlad;ROU;67818
Béchar;DZA;165241
Bégoua;CAF;264067
Béja;TUN;61568
Béjaïa;DZA;176139
Békéscsaba;HUN;59732
Béziers;FRA;74081
Bình Minh;VNM;94862
Bình Thạnh;VNM;552164
Bình Thủy;VNM;113565
Büyükçekmece;TUR;163140
Bābol;IRN;202796
Bāghestān;IRN;83934
Bāli;IND;296973
Bālurghāt;IND;153279
Bālāghāt;IND;84261
Bāmyān;AFG;61863
Bānda;IND;152218
Bāndarban;BGD;495272
Bāneh;IRN;110218
Bāngarda Chhota;IND;64213
Bānkura;IND;133966
Bānsbāria;IND;108474
Bānswāra;IND;101017
Bāpatla;IND;70777
Bāprola;IND;52744
Bāqershahr;IRN;65388
Bāramūla;IND;77276
Bārdoli;IND;60821
Bārh;IND;61470
Bāri;IND;62721
Bārmer;IND;96225
Bāruni;IND;84888
Bārākpur;IND;148174
Bārāmati;IND;54415
Bārān;IND;117992
Bārāsat;IND;298127
Bāzār-e Yakāwlang;AFG;65000
Bāzārak;AFG;65000
Bălţi;MDA;125000
Będzin;POL;58236
Bījār;IRN;50014
Bīna;IND;64529
Bīrjand;IRN;196982
Bīsalpur;IND;68355
Būkān;IRN;193501
Būlāq Abū al 'Ilā;EGY;51741
Būmahen;IRN;79034
Būndi;IND;104919
Būsh;EGY;136441
Bạc Liêu;VNM;156110
Bạch Mai;VNM;91308
Bảo Lộc;VNM;170920
Bắc Giang;VNM;450000
Bắc Ninh;VNM;287658
Bắc Quang;VNM;118690
Bắc Từ Liêm;VNM;340605
Bến Cát;VNM;364578
Bến Tre;VNM;124449
Bỉm Sơn;VNM;53754
Bồ Đề;VNM;120028
Caacupé;PRY;56864
Caaguazú;PRY;54808
Cabanatuan City;PHL;343672
Cabedelo;BRA;66519
Cabimas;VEN;351736
Cabinda;AGO;550000
Cabo Frio;BRA;238166
Cabo San Lucas;MEX;202694
Cabo de Santo Agostinho;BRA;216969
Cabudare;VEN;102686
Cabudwaaq;SOM;120000
Cabuyao;PHL;308745
Cachoeira do Sul;BRA;80070
Cachoeiras de Macacu;BRA;59837
Cachoeirinha;BRA;143366
Cachoeiro de Itapemirim;BRA;187019
Cacoal;BRA;86887
Cacuaco;AGO;146867
Cacém;PRT;93982
Cadereyta Jiménez;MEX;68111
Cadereyta;MEX;67994
Cadiz;ESP;116979
Cadiz;PHL;129053
Caen;FRA;110624
Caetité;BRA;52012
Cafunfo;AGO;90000
Cagayan de Oro;PHL;741617
Cagliari;ITA;149257
Cagua;VEN;119033
Caguas;PRI;86804
Cahama;AGO;70061
Cai Lậy;VNM;143050
Caicara del Orinoco;VEN;67277
Caicó;BRA;61146
Caidian;CHN;71891
Caieiras;BRA;102775
Cainta;PHL;283172
Cairns;AUS;153075
Cairo;EGY;9606916
Cajamar;BRA;92689
Cajamarca;PER;201329
Cajazeiras;BRA;63239
Cajicá;COL;54111
Calabanga;PHL;88918
Calabar;NGA;540000
Calabozo;VEN;168605
Calais;FRA;74433
Calama;CHL;166334
Calamba;PHL;575046
Calapan;PHL;66008
Calarcá;COL;79569
Calasiao;PHL;100686
Calauag;PHL;68999
Calauan;PHL;89670
Calbayog City;PHL;67921
Caldas Novas;BRA;98622
Caldas;COL;82234
Caldwell;USA;51686
Caledon;CAN;76581
Caleta Olivia;ARG;56310
Calgary;CAN;1306784
Cali;COL;2392877
Callao;PER;1226200
Caloocan;PHL;1712945
Caloundra;AUS;96305
Caltanissetta;ITA;62797
Calumbo;AGO;652270
Calumpit;PHL;122187
Calvià;ESP;51774
Cam Ranh;VNM;146771
Camacupa;AGO;59000
Camagüey;CUB;347562
Camama;AGO;667094
Camaquã;BRA;62200
Camaragibe;BRA;155771
Camarillo;USA;67608
Camayenne;GIN;1871242
Camaçari;BRA;188758
Camboriú;BRA;85105
Cambridge;CAN;129920
Cambridge;GBR;145674
Cambridge;USA;110402
Cambé;BRA;107208
Camden;USA;76119
Cametá;BRA;134184
Camocim;BRA;62326
Campana;ARG;86860
Campeche;MEX;220389
Campina Grande;BRA;348936
Campinas;BRA;1031554
Campiña;ESP;67904
Campo Belo;BRA;71058
Campo Bom;BRA;62886
Campo Formoso;BRA;71377
Campo Grande;BRA;906092
Campo Largo;BRA;136327
Campo Limpo Paulista;BRA;77632
Campo Limpo;BRA;236162
Campo Mourão;BRA;99432
Campo Novo do Parecis;BRA;50033
Campo di Marte;ITA;88588
Campos do Jordão;BRA;52405
Campos dos Goytacazes;BRA;483540
Camucuio;AGO;66112
Canarsie;USA;87366
Canary Wharf;GBR;73390
Canaã dos Carajás;BRA;77079
Canberra;AUS;367752
Cancún;MEX;888797
Candeias;BRA;72382
Candelaria;PHL;137933
Cangaiba;BRA;141172
Cangandala;AGO;52220
Cangzhou;CHN;527681
Canindé;BRA;74174
Cannes;FRA;74545
Cannock;GBR;86121
Canoas;BRA;328291
Canoga Park;USA;60578
Canoinhas;BRA;55016
Cantaura;VEN;68885
Canterbury;GBR;55087
Canton;USA;86825
Canyon Country;USA;59530
Cao Bằng;VNM;73549
Cao Lãnh;VNM;211912
Caohe;CHN;67370
Caoqiao;CHN;65243
Caotun;TWN;96838
Cap-Haïtien;HTI;134815
Capanema;BRA;70394
Capao Redondo;BRA;270767
Capas;PHL;162724
Cape Coast;GHA;212426
Cape Coral;USA;175229
Cape Town;ZAF;4772846
Capelle aan den IJssel;NLD;65255
Capiatá;PRY;198553
Capitão Poço;BRA;56506
Capivari;BRA;50068
Capão da Canoa;BRA;63594
Carabanchel;ESP;253678
Caracas;VEN;3000000
Caraguatatuba;BRA;123389
Carapicuíba;BRA;386984
Caratinga;BRA;87360
Carazinho;BRA;61804
Cardiff;GBR;372089
Cardona;PHL;51493
Cariacica;BRA;353491
Caringin;IDN;91845
Carletonville;ZAF;182304
Carlisle;GBR;78470
Carlsbad;USA;114746
Carmel;USA;88713
Carmichael;USA;61762
Carmona;PHL;112140
Carnot;CAF;129032
Carol City;USA;63031
Carolina;PRI;170404
Carora;VEN;121741
Carpi;ITA;71148
Carpina;BRA;83205
Carrao;BRA;84397
Carrara;ITA;58666
Carrefour;HTI;511345
Carrollton;USA;133168
Carson City;USA;58639
Carson;USA;93281
Cartagena;COL;914552
Cartagena;ESP;213943
Cartago;COL;134972
Caruaru;BRA;402290
Cary;USA;159769
Carúpano;VEN;167187
Casa Grande;USA;51460
Casa Nova;BRA;72086
Casa Verde;BRA;80536
Casablanca;MAR;3665954
Casas Adobes;USA;66795
Cascavel;BRA;257172
Caserta;ITA;72844
Casoria;ITA;73918
Casper;USA;60285
Castanhal;BRA;192256
Castelar;ARG;107786
Castellammare di Stabia;ITA;66164
Castelldefels;ESP;66375
Castelló de la Plana;ESP;171857
Castle Rock;USA;55591
Castlereagh;GBR;56679
Castries;LCA;20000
Castro Valley;USA;61388
Castro;BRA;73075
Castrop-Rauxel;DEU;77924
Catacamas;HND;140548
Catacaos;PER;57304
Cataguases;BRA;66261
Catalina Foothills;USA;50796
Catalão;BRA;114427
Catamarca;ARG;159139
Catanduva;BRA;115791
Catania;ITA;311584
Catanzaro;ITA;78970
Catarman;PHL;97738
Catbalogan;PHL;107896
Catchiungo;AGO;120677
Cathedral City;USA;53826
Catia La Mar;VEN;106822
Catumbela;AGO;95034
Caucagüito;VEN;52556
Caucaia;BRA;355679
Caucasia;COL;58034
Cava Dè Tirreni;ITA;53130
Cavite City;PHL;115932
Caxias do Sul;BRA;381270
Caxias;BRA;156973
Caxito;AGO;55000
Cayenne;GUF;61550
Cazenga;AGO;394170
Caála;AGO;130000
Caçador;BRA;73720
Caçapava;BRA;96202
Ceará-Mirim;BRA;79115
Cebu City;PHL;965332
Cedar Park;USA;65945
Cedar Rapids;USA;130405
Ceilândia;BRA;287023
Cela;AGO;90000
Celaya;MEX;340387
Celina;USA;64427
Celle;DEU;71010
Centennial;USA;109741
Center City;USA;57239
Central City;USA;58161
Central Coast;AUS;346596
Centralniy;RUS;214625
Centreville;USA;71135
Centro Habana;CUB;158151
Centro;ESP;88546
Centurion;ZAF;236580
Cepu;IDN;55055
Cerdanyola del Vallès;ESP;58747
Cereté;COL;94935
Cergy-Pontoise;FRA;183430
Cergy;FRA;57576
Cerignola;ITA;54056
Cerro de Pasco;PER;58899
Cerro;CUB;132351
Cesena;ITA;97137
Cetinje;MNE;15137
Ceuta;ESP;83179
Ceyhan;TUR;96303
Ch'ŏngdan-ŭp;PRK;142607
Chacao;VEN;64609
Chaeryŏng-ni;PRK;125631
Chaeryŏng-ŭp;PRK;53330
Chagni;ETH;52300
Chaguanas;TTO;67433
Chaigou;CHN;79043
Chaihe;CHN;67963
Chaiyaphum;THA;58350
Chak Jhumra;PAK;385169
Chake Chake;TZA;52047
Chakradharpur;IND;56531
Chakwal;PAK;101200
Chakwama;NGA;200000
Chalco;MEX;168720
Chalisgaon;IND;97551
Chalkída;GRC;59125
Challakere;IND;55194
Chaman;PAK;130139
Chamartín;ESP;140000
Chamberí;ESP;145934
Chambéry;FRA;61640
Champaign;USA;86096
Champigny-sur-Marne;FRA;76726
Chamrajnagar;IND;69875
Chandannagar;IND;180623
Chandigarh;IND;970602
Chandler;USA;260828
Chanduasi;IND;112635
Chang-hua;TWN;226564
Changam-ch'on;PRK;207299
Changanācheri;IND;51430
Changbai;CHN;58266
Changcheng;CHN;63208
Changchun;CHN;4714996
Changde;CHN;1457419
Changhua;TWN;226564
Changji;CHN;198776
Changle;CHN;259161
Changleng;CHN;56429
Changli;CHN;64476
Changling;CHN;55841
Changning;CHN;694900
Changnyeong;KOR;74668
Changping;CHN;93174
Changqing;CHN;82598
Changsha;CHN;3093980
Changshu;CHN;1677050
Changtu;CHN;71284
Changwon;KOR;1025702
Changyi;CHN;302072
Changyuan;CHN;186653
Changzheng;CHN;229925
Changzhi;CHN;1214940
Changzhou;CHN;3290918
Chaniá;GRC;53910
Channapatna;IND;71942
Chanthaburi;THA;99819
Chaohu;CHN;138463
Chaoyang;CHN;410005
Chaozhou;CHN;1750945
Chaozhou;TWN;53338
Chapadinha;BRA;81386
Chapayevsk;RUS;70147
Chapecó;BRA;160157
Chapel Hill;USA;59568
Charallave;VEN;129182
Charikar;AFG;53676
Charkhi Dādri;IND;56337
Charleroi;BEL;200132
Charlesbourg;CAN;82870
Charleston;USA;132609
Charleville-Mézières;FRA;52415
Charlotte Amalie;VIR;20000
Charlotte;USA;911311
Charlottenburg;DEU;129359
Charsadda;PAK;120170
Chas;IND;141640
Chatham;GBR;80596
Chattanooga;USA;181099
Chattogram;BGD;3920222
Chatuchak;THA;160906
Chauk;MMR;90870
Chaumu;IND;64417
Chautārā;NPL;51347
Chaykovskiy;RUS;86712
Cheboksary;RUS;492331
Cheektowaga;USA;75178
Chegutu;ZWE;65800
Chekhov;RUS;75643
Chelghoum el Aïd;DZA;54495
Chelmsford;GBR;111511
Chelsea;GBR;60000
Cheltenham;GBR;118836
Chelyabinsk;RUS;1202371
Chemnitz;DEU;247220
Chengalpattu;IND;65689
Chengde;CHN;449325
Chengdu;CHN;13568357
Chenggu;CHN;116375
Chenghua;CHN;152453
Chengqiao;CHN;113442
Chengtangcun;CHN;105456
Chengxian Chengguanzhen;CHN;69427
Chengxiang;CHN;89080
Chengyang;CHN;66588
Chengzhong;CHN;265886
Chengzihe;CHN;98188
Chennai;IND;4681087
Chenzhou;CHN;822534
Chenārān;IRN;53879
Cheonan;KOR;658831
Cheongju-si;KOR;852147
Cheras;MYS;135823
Cheremkhovo;RUS;57395
Cheremushky;UKR;120000
Cherepovets;RUS;315738
Cheria;DZA;66160
Cherkasy;UKR;269836
Cherkessk;RUS;122395
Chernaya Rechka;RUS;56429
Chernihiv;UKR;282747
Chernivtsi;UKR;264298
Chernogorsk;RUS;71582
Cherry Hill;USA;70475
Chertanovo Yuzhnoye;RUS;142000
Cheruvannur;IND;61614
Cherëmushki;RUS;106587
Chesapeake;USA;235429
Chester;GBR;90524
Chesterfield;GBR;113057
Chetumal;MEX;169028
Cheyenne;USA;65132
Chełm;POL;60231
Chhatarpur;IND;142128
Chhibrāmau;IND;57071
Chhindwāra;IND;175052
Chiang Mai;THA;127240
Chiang Rai;THA;78756
Chiayi City;TWN;263188
Chiba;JPN;979768
Chibuto;MOZ;73393
Chicacao;GTM;60735
Chicago Lawn;USA;55551
Chicago;USA;2664452
Chichawatni;PAK;112191
Chichibu;JPN;61159
Chichicastenango;GTM;141567
Chiclana de la Frontera;ESP;83831
Chiclayo;PER;609400
Chico;USA;121345
Chicoloapan;MEX;172919
Chicopee;USA;56741
Chicoutimi;CAN;69004
Chidambaram;IND;62153
Chifeng;CHN;346654
Chigasaki;JPN;242798
Chigorodó;COL;86239
Chiguayante;CHL;84718
Chihuahua;MEX;925762
Chik Ballāpur;IND;63652
Chikhli;IND;57889
Chikmagalūr;IND;121484
Chikuma;JPN;59381
Chikusei;JPN;100753
Chikushino-shi;JPN;103311
Chilakalūrupet;IND;101398
Chilanga Township;ZMB;54046
Chilanzar;UZB;260700
Chilca;PER;73371
Chililabombwe;ZMB;113876
Chilla Soroda Bāngar;IND;83217
Chilliwack;CAN;101491
Chillán;CHL;150396
Chilpancingo;MEX;187251
Chimaltenango;GTM;96985
Chimbas;ARG;73829
Chimbote;PER;316966
Chimoio;MOZ;422046
Chinandega;NIC;126387
Chinatown;USA;100574
Chinautla;GTM;104972
Chinch'ŏn;KOR;60964
Chincha Alta;PER;153076
Chinchiná;COL;68512
Chingford;GBR;70583
Chingola;ZMB;256560
Chinhoyi;ZWE;90800
Chiniot;PAK;318165
Chinju;KOR;307242
Chinnachowk;IND;64053
Chino Hills;USA;78309
Chino;JPN;56400
Chino;USA;85595
Chintamani;IND;76068
Chinú;COL;50743
Chipata;ZMB;327059
Chiplūn;IND;55139
Chiquimula;GTM;111505
Chirchiq;UZB;162800
Chirmiri;IND;100800
Chiryū;JPN;72193
Chishtian;PAK;149939
Chisinau;MDA;635994
Chistopol';RUS;62200
Chita;JPN;84364
Chita;RUS;349005
Chitato;AGO;246880
Chitose;JPN;97950
Chitradurga;IND;145853
Chitral;PAK;57157
Chittoor;IND;160722
Chittorgarh;IND;116406
Chitungwiza;ZWE;371246
Chivacoa;VEN;70298
Chivilcoy;ARG;65575
Chiyoda;JPN;66680
Chizhou;CHN;615274
Chlef;DZA;178616
Choa Chu Kang New Town;SGP;187550
Chodov;CZE;50043
Chokolivka;UKR;73600
Chokwé;MOZ;63695
Cholet;FRA;53160
Choloma;HND;139100
Cholula;MEX;292881
Chom Thong;THA;158005
Choma;ZMB;98974
Chomedey;CAN;94030
Chon Buri;THA;219164
Chongjin;PRK;327000
Chonglong;CHN;58441
Chongming;CHN;637921
Chongqing;CHN;7457599
Chongwe;ZMB;57443
Chongzuo;CHN;384905
Chopda;IND;72783
Chornomors'k;UKR;57983
Chortoq;UZB;53400
Chorzów;POL;113430
Choshi;JPN;58431
Chosica;PER;88606
Choudwar;IND;52999
Christchurch;NZL;419200
Chuhar Kana;PAK;69321
Chula Vista;USA;265757
Chulucanas;PER;68835
Chumakivskyi;UKR;103005
Chumphon;THA;55835
Chuncheon;KOR;284855
Chunga;ZMB;115539
Chungju;KOR;209483
Chunian;PAK;634236
Chusovoy;RUS;50205
Chust;UZB;100200
Chuxiong;CHN;555081
Chuzhou;CHN;782671
Chystyakove;UKR;53462
Châlons-en-Champagne;FRA;51257
Châteauroux;FRA;53301
Châu Phong;VNM;56322
Châu Đốc;VNM;70239
Chéngguān Qū;CHN;478275
Chí Linh;VNM;220421
Chía;COL;124309
Chóngfú;CHN;112060
Chālūs;IRN;107490
Chānda;IND;328351
Chāndpur;BGD;203000
Chāndpur;IND;73555
Chāpra;IND;202352
Chāībāsa;IND;69565
Chīrāla;IND;92942
Chōfu;JPN;242614
Chũ;VNM;127881
Chūru;IND;120157
Chūō;JPN;169179
Chơn Thành;VNM;121083
Chợ Lớn;VNM;561000
Ciamis;IDN;109839
Ciampea;IDN;207212
Cianjur;IDN;174587
Cianorte;BRA;83816
Cibinong;IDN;363424
Cicero;USA;83886
Cicurug;IDN;88965
Cidade Ademar;BRA;249218
Cidade Dutra;BRA;182459
Cidade Lider;BRA;136660
Cidade Ocidental;BRA;91767
Cidade Tiradentes;BRA;192177
Ciego de Ávila;CUB;142027
Cienfuegos;CUB;186644
Cikampek;IDN;127173
Cikarang;IDN;106479
Cikupa;IDN;174041
Cilacap;IDN;256996
Cilegon;IDN;470378
Cileungsir;IDN;289833
Cileunyi;IDN;111476
Cimahi;IDN;581994
Cimitarra;COL;50892
Cincinnati;USA;311097
Cinisello Balsamo;ITA;75943
Cipolletti;ARG;95524
Ciputat;IDN;207858
Ciranjang-hilir;IDN;77758
Circoiscrizione I;ITA;78523
Circoiscrizione II;ITA;141344
Circoiscrizione III;ITA;130709
Circoiscrizione IV;ITA;98787
Circoiscrizione V;ITA;126666
Circoiscrizione VI;ITA;107369
Circoiscrizione VII;ITA;89448
Circoiscrizione VIII;ITA;134028
Cirebon;IDN;344851
Ciro;ETH;69800
Citeureup;IDN;214668
Citrus Heights;USA;87056
City of Isabela;PHL;67336
City of Milford (balance);USA;51271
City of Port Phillip;AUS;112669
City of Westminster;GBR;247614
Ciudad Acuña;MEX;216099
Ciudad Apodaca;MEX;467157
Ciudad Benito Juárez;MEX;308285
Ciudad Bolivia;VEN;52476
Ciudad Bolívar;VEN;412619
Ciudad Camilo Cienfuegos;CUB;178041
Ciudad Choluteca;HND;75872
Ciudad Delicias;MEX;148045
Ciudad General Escobedo;MEX;454967
Ciudad Guayana;VEN;978202
Ciudad Guzmán;MEX;111975
Ciudad Hidalgo;MEX;60542
Ciudad Juárez;MEX;1512450
Ciudad Lineal;ESP;228171
Ciudad Lázaro Cárdenas;MEX;196003
Ciudad López Mateos;MEX;489160
Ciudad Madero;MEX;197216
Ciudad Mante;MEX;84787
Ciudad Nezahualcoyotl;MEX;1077208
Ciudad Obregón;MEX;329404
Ciudad Ojeda;VEN;240283
Ciudad Piar;VEN;51967
Ciudad Real;ESP;74743
Ciudad Río Bravo;MEX;95647
Ciudad Sandino;NIC;50000
Ciudad Satelite;PER;76410
Ciudad Valles;MEX;124644
Ciudad Victoria;MEX;332100
Ciudad de Huajuapan de León;MEX;53043
Ciudad de Villa de Álvarez;MEX;117600
Ciudad de la Paz;GNQ;2000
Ciudad del Carmen;MEX;191238
Ciudad del Este;PRY;301815
Ciutat Vella;ESP;102347
Cixi;CHN;1457510
Cizre;TUR;134041
Ciénaga;COL;88311
Clacton-on-Sea;GBR;50548
Clamart;FRA;51400
Clarksville;USA;166722
Clay;USA;58206
Clearwater;USA;117292
Clementi Housing Estate;SGP;92420
Clermont-Ferrand;FRA;147865
Cleveland;USA;365379
Clichy;FRA;57467
Clifton;USA;86334
Clinton Township;USA;99753
Closepet;IND;95167
Cloverdale;CAN;73355
Clovis;USA;104180
Cluj-Napoca;ROU;286598
Coacalco;MEX;277959
Coari;BRA;73820
Coatepec;MEX;53621
Coatepeque;GTM;105415
Coatzacoalcos;MEX;310698
Cobán;GTM;212047
Cochabamba;BOL;841276
Cockburn Town;TCA;3720
Coconut Creek;USA;59302
Cocorote;VEN;52803
Codó;BRA;114275
Coffs Harbour;AUS;78759
Cogan;PHL;60230
Coimbatore;IND;2136916
Coimbra;PRT;140796
Colatina;BRA;101190
Colcapirhua;BOL;52732
Colchester;GBR;130245
Colegiales;ARG;57000
Colima;MEX;146965
Colina;CHL;146207
Collado-Villalba;ESP;63074
College Station;USA;107889
Colmar;FRA;65405
Cologne;DEU;1024621
Colombes;FRA;82300
Colombo;BRA;232212
Colombo;LKA;648034
Colonia Lindavista;MEX;100000
Colonia Nativitas;MEX;60000
Colonia del Valle;MEX;250000
Colorado Springs;USA;456568
Colton;USA;54621
Columbia;USA;142416
Columbus;USA;913175
Colón;ARG;58219
Colón;CUB;63882
Colón;PAN;78000
Colón;VEN;62513
Comal;IDN;51092
Comayagua;HND;58784
Comilla;BGD;634654
Comitancillo;GTM;59489
Comitán;MEX;166178
Commerce City;USA;53696
Commonwealth;PHL;215034
Como;ITA;84808
Comodoro Rivadavia;ARG;140850
Compton;USA;98462
Conakry;GIN;1928389
Conceição do Coité;BRA;67825
Concepcion;PHL;178549
Concepción del Uruguay;ARG;67895
Concepción;CHL;223574
Concepción;VEN;92463
Concord;USA;128667
Concordia;ARG;145210
Concórdia;BRA;81646
Coney Island;USA;60000
Confederation;CAN;70192
Congonhas;BRA;52890
Conroe;USA;68602
Conselheiro Lafaiete;BRA;111596
Consolación del Sur;CUB;69857
Consolação;BRA;53249
Constantine;DZA;448028
Constanţa;ROU;317832
Contagem;BRA;627123
Contai;IND;88702
Contramaestre;CUB;70438
Conway;USA;64980
Coon Rapids;USA;62240
Copacabana;BRA;128919
Copenhagen;DNK;1153615
Copiapó;CHL;129280
Coquimbo;CHL;161317
Coquitlam;CAN;148625
Coral Gables;USA;51117
Coral Springs;USA;129485
Corby;GBR;68164
Cordova;USA;68779
Cork;IRL;224004
Cornellà de Llobregat;ESP;87173
Coro;VEN;246657
Coroatá;BRA;61351
Corona;USA;164226
Coronel Fabriciano;BRA;104736
Coronel Oviedo;PRY;51286
Coronel;CHL;107759
Corpus Christi;USA;316239
Corralillo;CUB;51881
Corrientes;ARG;346334
Corroios;PRT;52520
Cortazar;MEX;61658
Corumbá;BRA;96520
Coruripe;BRA;51788
Corvallis;USA;55780
Cosenza;ITA;63852
Coslada;ESP;81860
Cosmópolis;BRA;59773
Costa Mesa;USA;113204
Cotabato;PHL;383383
Cotia;BRA;253608
Cotonou;BEN;679012
Cottbus;DEU;84754
Council Bluffs;USA;62597
Courbevoie;FRA;85158
Coventry;GBR;345324
Cox's Bāzār;BGD;253788
Coyah;GIN;77103
Coyoacán;MEX;614447
Cozumel;MEX;77236
Craigavon;GBR;59236
Craigieburn;AUS;65178
Craiova;ROU;234140
Cranston;USA;81073
Crateús;BRA;76390
Crato;BRA;131050
Crawley;GBR;124008
Cremona;ITA;71223
Crewe;GBR;76437
Criciúma;BRA;161954
Cricklewood;GBR;65000
Cristalina;BRA;60210
Cristo Rey;DOM;57084
Croix-des-Bouquets;HTI;229127
Crotone;ITA;64603
Croydon;GBR;173314
Cruz Alta;BRA;58913
Cruz das Almas;BRA;60348
Cruzeiro do Sul;BRA;91888
Cruzeiro;BRA;74961
Créteil;FRA;84833
Cuamba;MOZ;91780
Cuango-Luzamba;AGO;55000
Cuauhtémoc;MEX;531831
Cuautitlán Izcalli;MEX;555163
Cuautitlán;MEX;178847
Cuautla;MEX;157336
Cubal;AGO;90367
Cubatão;BRA;112476
Cuddalore;IND;173636
Cuenca;ECU;636996
Cuenca;ESP;54898
Cuernavaca;MEX;338650
Cuiabá;BRA;618124
Cukai;MYS;82425
Culiacán;MEX;808416
Cumaná;VEN;405626
Cumbernauld;GBR;50530
Cumbum;IND;68090
Cuneo;ITA;55980
Cung Kiệm;VNM;80000
Cupang;PHL;57482
Cupertino;USA;60572
Curepipe;MUS;78618
Curicó;CHL;102438
Curitiba;BRA;1948626
Cursino;BRA;103171
Curug;IDN;191406
Curvelo;BRA;80665
Cusco;PER;428450
Cuttack;IND;610189
Cuxhaven;DEU;52677
Cuíto;AGO;355423
Cyberjaya;MYS;79200
Cypress Hills;USA;54944
Cypress;USA;200839
Częstochowa;POL;248125
Cà Mau;VNM;226372
Cáceres;BRA;91626
Cáceres;ESP;96068
Cái Răng;VNM;86278
Cárdenas;CUB;98515
Cárdenas;MEX;91558
Córdoba;ARG;2106734
Córdoba;ESP;325708
Córdoba;MEX;204721
Cúa;VEN;182558
Cúcuta;COL;777106
Cần Giuộc;VNM;152200
Cần Giờ;VNM;55137
Cần Thơ;VNM;1507187
Cần Đước;VNM;50473
Cầu Giấy;VNM;292536
Cẩm Lệ;VNM;78837
Cẩm Phả Mines;VNM;135477
Cẩm Phả;VNM;190232
Cổ Đô;VNM;70706
Cờ Đỏ;VNM;116576
Củ Chi;VNM;75000
Cửa Nam;VNM;52750
Da Nang;VNM;1276000
Daanbantayan;PHL;95080
Dabhel;IND;52578
Dabhoi;IND;56253
Dabou;CIV;138083
Dabra;IND;61277
Dabwāli;IND;62113
Dachang;CHN;371856
Dacheng;CHN;84620
Dachnoye;RUS;72822
Dadu;PAK;201017
Daegu;KOR;2365523
Daejeon;KOR;1441203
Daet;PHL;78142
Dagenham;GBR;108368
Dagupan;PHL;171271
Daharki;PAK;90177
Dainava (Kaunas);LTU;70000
Daisen;JPN;91143
Daitō;JPN;119367
Dajal;PAK;200000
Dakar;SEN;2646503
Dakhla;ESH;106277
Dakhla;MAR;55618
Dalai;CHN;93297
Dale City;USA;65969
Dali Old Town;CHN;82566
Dali;CHN;235305
Dalian;CHN;4913879
Daliang;CHN;210411
Dalianwan;CHN;55841
Dallas;USA;1326087
Daloa;CIV;421871
Daly City;USA;106562
Dalūpura;IND;154791
Dam Dam;IND;122719
Damanhur;EGY;318207
Damansara Damai;MYS;85000
Damascus;SYR;1569394
Dambulla;LKA;66716
Damiao;CHN;77179
Damietta;EGY;305920
Dammam;SAU;1252523
Damoh;IND;139561
Danané;CIV;78614
Danao;PHL;70270
Danbury;USA;84657
Dandeli;IND;52295
Dandong;CHN;631973
Dangila;ETH;56000
Dangkao;KHM;76421
Danjiangkou;CHN;92008
Danlí;HND;233789
Danshui;CHN;126701
Danshui;TWN;189271
Daokou;CHN;56637
Daotian;CHN;93728
Daoukro;CIV;101136
Dapaong;TGO;58071
Dapeng;CHN;52219
Dapitan;PHL;87699
Daqing;CHN;1604027
Dar Bouazza;MAR;165295
Dar Naim;MRT;61089
Dar es Salaam;TZA;5383728
Dar'ā;SYR;97969
Darbhanga;IND;296039
Darhan;MNG;83883
Darlington;GBR;92363
Darmstadt;DEU;167029
Darnah;LBY;102581
Darnytskyi Masyv;UKR;68900
Darnytsya;UKR;343384
Dartford;GBR;51240
Dartmouth;CAN;101343
Darwin;AUS;139902
Darya Khan;PAK;68622
Darāw;EGY;61790
Dasha;CHN;116307
Dashahe;CHN;51916
Dashi;CHN;61426
Dashiqiao;CHN;80223
Dashitou;CHN;65683
Daska Kalan;PAK;126924
Dasmariñas;PHL;441876
Date;JPN;59625
Datia;IND;100284
Datong;CHN;1850000
Datun;CHN;110258
Daudnagar;IND;52364
Daugavpils;LVA;78126
Daule;ECU;173684
Daur;PAK;128958
Daura;NGA;78277
Dausa;IND;85960
Davangere;IND;435128
Davao;PHL;1848947
Davenport;USA;102582
David;PAN;82907
Davie;USA;100882
Davis;USA;67666
Davtashen;ARM;52100
Dawbon;MMR;75325
Dawei;MMR;136783
Dawukou;CHN;131880
Daxi;TWN;94222
Daxing'anling;CHN;520000
Daxing;CHN;104904
Daxu;CHN;66563
Daye;CHN;347406
Dayr Mawās;EGY;60835
Dayr al Balaḩ;PSE;59504
Dayrah;ARE;400000
Dayrūţ;EGY;102570
Dayton;USA;135512
Daytona Beach;USA;72647
Dazaifu;JPN;73164
Dazeshan;CHN;60034
Dazhong;CHN;84323
Dazhou;CHN;1589435
Daşoguz;TKM;201142
Dchira El Jihadia;MAR;109564
DeSoto;USA;52486
Dearborn Heights;USA;56145
Dearborn;USA;95171
Debre Birhan;ETH;146900
Debre Mark'os;ETH;140700
Debre Tabor;ETH;125300
Debrecen;HUN;202402
Decatur;USA;73254
Deer Valley;USA;165656
Deerfield Beach;USA;79768
Deesa;IND;111160
Degan;CHN;83950
Deglur;IND;54493
Dehdasht;IRN;57036
Dehiwala-Mount Lavinia;LKA;219827
Dehradun;IND;522081
Dehui;CHN;108818
Deir ez-Zor;SYR;271800
Delano;USA;52733
Delegación Cuajimalpa de Morelos;MEX;160491
Delft;NLD;95060
Delgado;SLV;71594
Delhi Cantonment;IND;110351
Delhi;IND;11034555
Delicias;ESP;110520
Delmas;HTI;395260
Delmas;ZAF;92046
Delmenhorst;DEU;75893
Delmiro Gouveia;BRA;52809
Delray Beach;USA;66255
Delta;CAN;101668
Deltona;USA;88474
Dembī Dolo;ETH;61100
Den Helder;NLD;59569
Dengbu;CHN;63814
Dengzhou;CHN;285032
Denizli;TUR;313238
Denov;UZB;78300
Denpasar;IDN;670210
Denton;USA;131044
Denver;USA;729019
Deoband;IND;88171
Deoghar;IND;203123
Deoli;IND;169122
Deolāli;IND;54027
Deoria;IND;129570
Depok;IDN;2163635
Deqing;CHN;87576
Dera Ghazi Khan;PAK;494464
Dera Ismail Khan;PAK;763195
Dera Murad Jamali;PAK;106952
Derbent;RUS;105965
Derby;GBR;270468
Derince;TUR;125485
Derry;GBR;83652
Des Moines;USA;214133
Des Plaines;USA;58677
Desna;UKR;368500
Desnyanskyi;UKR;179600
Dessalines;HTI;181903
Dessau;DEU;67747
Dessie;ETH;270400
Detmold;DEU;73680
Detroit;USA;645705
Deurne;BEL;78747
Deva;ROU;67802
Devakottai;IND;51865
Deventer;NLD;97331
Dewas;IND;289550
Dewsbury;GBR;61035
Deyang;CHN;735070
Dezful;IRN;264709
Dezhou;CHN;679535
Deçan;XKX;50500
Dhahran;SAU;99540
Dhaka;BGD;10356500
Dhamtari;IND;101677
Dhamār;YEM;160114
Dhanbad;IND;1196214
Dhangaḍhi̇̄;NPL;204788
Dhanmondi;BGD;54210
Dharapuram;IND;72291
Dharashiv;IND;112085
Dharmapuri;IND;68619
Dharmavaram;IND;121874
Dharān;NPL;173096
Dhaulpur;IND;133075
Dhenkānāl;IND;67414
Dhirkot;PAK;195000
Dholka;IND;80945
Dhone;IND;59272
Dhoraji;IND;84545
Dhrāngadhra;IND;75578
Dhubri;IND;63388
Dhule;IND;375559
Dhuliān;IND;77070
Dhār;IND;93917
Dhārāvi;IND;700000
Dhūri;IND;55225
Diadema;BRA;393237
Dialakorodji;MLI;70619
Diamond Bar;USA;56897
Dianbu;CHN;52613
Dianzi;CHN;51267
Dias d'Ávila;BRA;71485
Dibaya-Lubwe;COD;55672
Dibrugarh;IND;145488
Didao;CHN;109561
Dien Bien Phu;VNM;84672
Diepsloot;ZAF;350000
Diez de Octubre;CUB;227293
Diffa;NER;54082
Digos;PHL;116122
Digri;PAK;234578
Dihok;IRQ;340900
Dijkot;PAK;96934
Dijon;FRA;159941
Dikirnis;EGY;101082
Dili;TLS;150000
Dilling;SDN;59089
Dimbokro;CIV;70198
Dimitrovgrad;RUS;132226
Dimāpur;IND;135860
Din Daeng;THA;130220
Dinaig;PHL;116768
Dinajpur;BGD;206234
Dinalupihan;PHL;66670
Dinapore;IND;152940
Dinapur Nizamat;IND;182429
Dindigul;IND;292512
Dinga;PAK;89922
Dingjia;CHN;60585
Dingtao;CHN;58206
Dingxi;CHN;420614
Dingzhou;CHN;152934
Dinslaken;DEU;66993
Diourbel;SEN;157554
Dipalpur;PAK;99858
Diphu;IND;61797
Dipolog;PHL;93549
Dire Dawa;ETH;343000
Dishnā;EGY;64744
District of Taher;DZA;60426
Disūq;EGY;149291
Divinópolis;BRA;231091
Divo;CIV;136627
Dixinn;GIN;137287
Diyarb Najm;EGY;80954
Diyarbakır;TUR;1833684
Djelfa;DZA;265833
Djemmal;TUN;55285
Djibo;BFA;61462
Djibouti;DJI;626512
Djougou;BEN;94773
Dmitrov;RUS;61607
Dnipro;UKR;968502
Dniprovskyi;UKR;357900
Doba;TCD;70942
Dobo;IDN;52104
Dobrich;BGR;69434
Doddaballapura;IND;93105
Dodoma;TZA;765179
Dogonbadan;IRN;96728
Dogondoutchi;NER;50037
Doha;QAT;344939
Dohad;IND;118846
Doilungdêqên;CHN;137451
Dokri;PAK;125000
Dolgoprudnyy;RUS;68259
Dolisie;COG;121000
Dolores Hidalgo;MEX;67101
Dom Eliseu;BRA;58484
Dombivali;IND;1247327
Domodedovo;RUS;53887
Dompu;IDN;54987
Don Carlos;PHL;73592
Don Torcuato;ARG;71356
Donaustadt;AUT;187007
Doncaster;GBR;113566
Dondo;AGO;64643
Dondo;MOZ;82260
Donetsk;RUS;50850
Donetsk;UKR;901645
Dongcun;CHN;92282
Dongdu;CHN;72957
Dongfeng;CHN;67820
Donggongon;MYS;78086
Dongguan;CHN;9644871
Donghae City;KOR;101128
Donghai;CHN;264709
Donghe;CHN;81953
Dongkan;CHN;72789
Dongling;CHN;171454
Dongning;CHN;61440
Dongola;SDN;56167
Dongsheng;CHN;99809
Dongtai;CHN;262873
Dongxi;CHN;58169
Dongxia;CHN;84083
Dongxing;CHN;88607
Dongyang;CHN;130387
Dongying;CHN;998968
Donostia / San Sebastián;ESP;185357
Doral;USA;75874
Dorbod;CHN;55316
Dorchester;USA;97826
Dordrecht;NLD;119260
Dormagen;DEU;63582
Dorogomilovo;RUS;68000
Dorsten;DEU;79981
Dortmund;DEU;588462
Dorūd;IRN;121638
Dos Hermanas;ESP;122943
Dosquebradas;COL;206693
Dosso;NER;79406
Dothan;USA;68567
Douala;CMR;1338082
Douane;TUN;60192
Douar Hicher;TUN;82532
Douglas;IMN;26218
Dougnane;SEN;69556
Douliu;TWN;107924
Dourados;BRA;162202
Dovzhansk;UKR;62691
Downey;USA;114219
Downtown DC;USA;52560
Downtown Vancouver;CAN;62030
Doğubayazıt;TUR;70171
Drammen;NOR;106013
Drancy;FRA;62488
Drean;DZA;55147
Dresden;DEU;564904
Drobeta-Turnu Severin;ROU;79865
Drohobych;UKR;73682
Drummondville;CAN;59489
Druzhkivka;UKR;53977
Dschang;CMR;99582
Dubai Festival City;ARE;77000
Dubai Investments Park;ARE;160000
Dubai Marina;ARE;120000
Dubai Silicon Oasis;ARE;90000
Dubai;ARE;3790000
Dublin;IRL;1024027
Dublin;USA;57721
Dubna;RUS;60604
Dubréka;GIN;182296
Dubuque;USA;58799
Ducheng;CHN;95525
Dudley;GBR;199059
Duekoué;CIV;117023
Duisburg;DEU;504358
Duitama;COL;92040
Dukuhturi;IDN;98074
Dullewala;PAK;54277
Duluth;USA;86110
Dumaguete;PHL;113541
Dumai;IDN;349389
Dumraon;IND;53618
Dumyāţ al Jadīdah;EGY;54508
Dunaújváros;HUN;50084
Dundalk;USA;63597
Dundee;GBR;148210
Dundee;ZAF;84413
Dundo;AGO;177604
Dunedin;NZL;132800
Dunfermline;GBR;54990
Dunhou;CHN;94445
Dunhua;CHN;148844
Dunhuang;CHN;186027
Dunkirk;FRA;86263
Dunstable;GBR;51973
Duoba;CHN;66767
Duobao;CHN;90257
Duque de Caxias;BRA;818329
Duramē;ETH;65900
Durban;ZAF;3338026
Durbanville;ZAF;54286
Durg;IND;268806
Durgapur;IND;518872
Durham;USA;257636
Durrës;ALB;195920
Dushan;CHN;80045
Dushanbe;TJK;679400
Dusit;THA;107655
Duyun;CHN;198516
Duyên Hải;VNM;69961
Duzhou;CHN;51888
Dzerzhinsk;RUS;233126
Dédougou;BFA;63617
Déressia;TCD;50113
Dêqên;CHN;62400
Döbling;AUT;75418
Dörtyol;TUR;56513
Düren;DEU;93440
Düsseldorf;DEU;618685
Düzce;TUR;194097
Dādri;IND;70609
Dāhānu;IND;50287
Dāmghān;IRN;67694
Dār Kulayb;BHR;65466
Dārayyā;SYR;71596
Dārjiling;IND;123797
Dārāb;IRN;70232
Dąbrowa Górnicza;POL;116971
Dĩ An;VNM;463023
Dīdwāna;IND;53749
Dīla;ETH;158800
Dūmā;SYR;111864
Dại Mỗ;VNM;59980
E'zhou;CHN;668727
Eagan;USA;66286
East Chattanooga;USA;154024
East Flatbush;USA;178464
East Hampton;USA;147993
East Harlem;USA;115921
East Hartford;USA;51252
East Hastings;CAN;80740
East Helsinki;FIN;170557
East Independence;USA;110675
East Jerusalem;PSE;428304
East Kilbride;GBR;75310
East London;ZAF;478676
East Los Angeles;USA;126496
East New York;USA;173198
East Norwalk;USA;84530
East Orange;USA;64949
East Pensacola Heights;USA;54104
East Village;USA;62832
Eastbourne;GBR;101689
Eastleigh;GBR;54225
Eastvale;USA;59039
Eau Claire;USA;67778
Ebetsu;JPN;133953
Ebina;JPN;136516
Ebute Ikorodu;NGA;535619
Ecatepec de Morelos;MEX;1645352
Ech Chettia;DZA;60170
Echizen;JPN;83078
Ecunna;AGO;82541
Edattala;IND;77811
Ede;NGA;159866
Ede;NLD;67670
Eden Prairie;USA;63496
Edfu;EGY;79510
Edgewater;USA;54873
Edina;USA;50138
Edinburg;USA;84497
Edinburgh;GBR;514990
Edirne;TUR;180002
Edison;USA;102548
Edmond;USA;90092
Edmonton;CAN;1010899
Edmonton;GBR;82000
Edogawe;JPN;697932
Edéa;CMR;103861
Effium;NGA;86945
Efon-Alaaye;NGA;279319
Eger;HUN;53876
Eha Amufu;NGA;70779
Eilat;ISR;52299
Eimsbüttel;DEU;269118
Eindhoven;NLD;235691
Eisen;KOR;56006
Eisenzicken;AUT;54353
Eixample;ESP;266477
Ejido;VEN;120978
Ejigbo;NGA;138357
Ejura;GHA;70807
Ekangala;ZAF;58099
Ekibastuz;KAZ;121470
Ekpoma;NGA;59618
Ekpé;BEN;75313
El Achir;DZA;158333
El Bagre;COL;51150
El Banco;COL;54522
El Bayadh;DZA;85577
El Cafetal;VEN;80029
El Cajon;USA;103679
El Daein;SDN;264734
El Dibir;SOM;200000
El Ejido;ESP;84710
El Eulma;DZA;145380
El Fasher;SDN;252609
El Geneina Fort;SDN;134264
El Hatillo;VEN;57591
El Jadida;MAR;212863
El Kef;TUN;53596
El Kelaa des Srarhna;MAR;103982
El Khroub;DZA;90122
El Limón;VEN;148247
El Menia;DZA;57344
El Mgarsa;TUN;63528
El Monte;USA;116732
El Mourouj;TUN;120732
El Negrito;HND;50550
El Nido;PHL;51367
El Obeid;SDN;393311
El Oued;DZA;186525
El Palomar;ARG;59031
El Paso;USA;678815
El Prat de Llobregat;ESP;63418
El Progreso;HND;100810
El Pueblito;MEX;71254
El Puerto de Santa María;ESP;88364
El Shorouk;EGY;91899
El Tigre;VEN;222450
El Tocuyo;VEN;74829
El Viejo;NIC;53504
El Vigía;VEN;162289
El Wak;KEN;60732
Elazığ;TUR;443363
Elbasan;ALB;100903
Elbistan;TUR;80456
Elbląg;POL;127558
Elche;ESP;234765
Elda;ESP;55168
Eldorado;ARG;54189
Eldoret;KEN;475716
Electronic City Phase I;IND;76348
Elektrostal';RUS;144387
Elgin;USA;112111
Elista;RUS;106971
Elizabeth;USA;129007
Elk Grove;USA;166913
Elkhart;USA;52348
Ellesmere Port Town;GBR;65430
Ellicott City;USA;65834
Elmhurst;USA;113364
Eloy Alfaro;ECU;315724
Eluru;IND;218020
Elyria;USA;53775
Emalahleni;ZAF;373403
Embu das Artes;BRA;250691
Embu-Guaçu;BRA;66970
Embu;KEN;64979
Emden;DEU;51526
Emin;CHN;57782
Eminabad;PAK;150646
Eminönü;TUR;55548
Emmen;NLD;57010
Emmiganūr;IND;95149
Emure-Ekiti;NGA;90645
En Nedjma;DZA;51665
Encanto;USA;54614
Encarnación;PRY;74983
Enchanted Hills;USA;87521
Encheng;CHN;110921
Encinitas;USA;62930
Ende;IDN;87269
Enerhodar;UKR;52887
Enfield Town;GBR;156858
Engels;RUS;196011
Enid;USA;51776
Eniwa;JPN;70331
Enrique B. Magalona;PHL;64290
Enschede;NLD;153655
Ensenada;ARG;63978
Ensenada;MEX;443807
Enshi;CHN;279185
Entebbe;UGA;102600
Enterprise;USA;108481
Enugu-Ukwu;NGA;68785
Enugu;NGA;950000
Envigado;COL;163007
Epe;NGA;84711
Epworth;ZWE;206365
Eqbālīyeh;IRN;55066
Er Roseires;SDN;58712
Erbaa;TUR;52185
Erbil;IRQ;1612700
Erciş;TUR;91915
Ercolano;ITA;53576
Erdaojiang;CHN;60831
Erdenet;MNG;97814
Erebuni;ARM;129700
Erechim;BRA;96087
Ereğli;TUR;156253
Erftstadt;DEU;51207
Erfurt;DEU;218793
Ergani;TUR;52684
Erie;USA;99475
Erlangen;DEU;102675
Ermelino Matarazzo;BRA;112333
Ermelo;ZAF;100324
Erode;IND;521891
Errachidia;MAR;100870
Erzincan;TUR;150714
Erzsébetváros;HUN;62000
Erzurum;TUR;767848
Esbjerg;DNK;71698
Escada;BRA;62252
Escalante;PHL;97050
Eschweiler;DEU;55778
Escondido;USA;151038
Escuintla;GTM;156313
Esenler;TUR;520235
Esenyurt;TUR;983571
Esfarāyen;IRN;59490
Esher;GBR;52392
Eskilstuna;SWE;67359
Eskişehir;TUR;921630
Eslamshahr;IRN;450000
Eslāmābād-e Gharb;IRN;90559
Esmeraldas;BRA;85598
Esmeraldas;ECU;218727
Esna;EGY;462787
Espinal;COL;56213
Espoo;FIN;323910
Essaouira;MAR;85137
Essen;DEU;593085
Esslingen;DEU;92390
Estancia;PHL;54882
Esteio;BRA;76137
Estelí;NIC;96422
Estepona;ESP;67012
Estância;BRA;65078
Esuk Oron;NGA;112033
Etah;IND;131023
Etobicoke;CAN;365000
Ettadhamen;TUN;84312
Etwatwa;ZAF;151866
Etāwa;IND;55185
Etāwah;IND;257448
Euclides da Cunha;BRA;61456
Eugene;USA;176654
Euless;USA;54219
Eunápolis;BRA;113710
Euskirchen;DEU;54889
Eusébio;BRA;74170
Evanston;USA;75527
Evansville;USA;119943
Evaton;ZAF;725468
Everett;USA;108010
Exeter;GBR;130709
Extrema;BRA;53482
Extremoz;BRA;61635
Ezeiza;ARG;115021
Ezhou;CHN;193652
Ezhva;RUS;56000
Ezza-Ohu;NGA;67414
Ełk;POL;55769
Facatativá;COL;141762
Fada N'gourma;BFA;73200
Fairfield;USA;112970
Faisalabad;PAK;3800193
Fall River;USA;94000
Fallujah;IRQ;190159
Fana;MLI;56809
Fangcheng;CHN;93808
Fangchenggang;CHN;276315
Fangcun;CHN;54035
Fangshan;CHN;97026
Fanling;HKG;263200
Fanlou;CHN;62859
Fano;ITA;60978
Faqirwali;PAK;61586
Faranah;GIN;70181
Fardīs;IRN;181174
Fargo;USA;118523
Faridabad;IND;1414050
Farmington Hills;USA;81330
Farnborough;GBR;60652
Faro;PRT;70347
Farroupilha;BRA;70286
Farrukhābād;IND;241152
Farshūţ;EGY;71013
Faruka;PAK;60000
Farīdkot;IND;87695
Farīdpur;BGD;112187
Farīdpur;IND;71783
Fasā;IRN;98061
Fatehjang;PAK;81321
Fatehpur;IND;166480
Fatehābād;IND;70777
Fatih;TUR;356025
Fatsa;TUR;82160
Fatwa;IND;50961
Favoriten;AUT;201882
Fayetteville;USA;201963
Fazenda Rio Grande;BRA;148873
Fazilka;IND;76492
Federal Way;USA;95171
Feicheng;CHN;80929
Feira de Santana;BRA;619609
Felege Neway;ETH;61000
Felgueiras;PRT;58065
Feltham;GBR;63368
Fendou;CHN;226298
Fengcheng;CHN;175576
Fenggang;CHN;64715
Fenghua;CHN;76653
Fenghuang;CHN;370000
Fengkou;CHN;67139
Fengping;CHN;69586
Fengrun;CHN;65150
Fengshan;TWN;356463
Fengxiang;CHN;1140872
Fengyi;CHN;61890
Feni;BGD;84028
Fenshui;CHN;60308
Fenyi;CHN;58478
Feodosiya;UKR;68562
Ferencváros;HUN;59056
Fergana;UZB;299200
Feriana;TUN;75000
Ferizaj;XKX;59504
Ferkessédougou;CIV;72476
Fernando de la Mora;PRY;120167
Fernandópolis;BRA;71186
Ferrara;ITA;132009
Ferraz de Vasconcelos;BRA;179198
Ferrol;ESP;66799
Fes;MAR;1191905
Fethiye;TUR;60437
Fianarantsoa;MDG;203105
Fichē;ETH;57100
Fiditi;NGA;71461
Fier-Çifçi;ALB;60995
Fier;ALB;56297
Fili;RUS;80000
Financial District;USA;60976
Finchley;GBR;65812
Finlyandskiy;RUS;72292
Finote Selam;ETH;58400
Firozpur;IND;110313
Fishers;USA;76794
Flagami;USA;50834
Flagstaff;USA;70320
Flatbush;USA;93361
Flatlands;USA;63601
Fleetwood;CAN;65565
Flensburg;DEU;85838
Flint;USA;98310
Florence-Graham;USA;63387
Florence;ITA;367150
Florencia;COL;168346
Floriano;BRA;62036
Florianópolis;BRA;508826
Florida;CUB;63007
Floridablanca;COL;267591
Floridsdorf;AUT;162779
Florissant;USA;52268
Flower Mound;USA;71253
Flying Fish Cove;CXR;500
Fnidek;MAR;84558
Fochville;ZAF;62416
Focșani;ROU;66648
Foggia;ITA;137032
Foligno;ITA;56918
Folkestone;GBR;66429
Folsom;USA;76375
Fontana;USA;212704
Fontanar;CUB;178601
Fontenay-sous-Bois;FRA;52075
Forbesganj;IND;50475
Fordham;USA;94678
Fordon;POL;70000
Forest Hills;USA;67714
Forest;BEL;56254
Forlì;ITA;116696
Formiga;BRA;68248
Formosa;ARG;222226
Formosa;BRA;115901
Fort Abbas;PAK;83192
Fort Beaufort;ZAF;58419
Fort Collins;USA;170924
Fort Garry South;CAN;65420
Fort Lauderdale;USA;183146
Fort McMurray;CAN;66573
Fort Myers;USA;74013
Fort Portal;UGA;60800
Fort Smith;USA;88194
Fort Wayne;USA;260326
Fort Worth;USA;1008106
Fort-de-France;MTQ;89995
Fortaleza;BRA;2400000
Fortechnyi;UKR;167451
Foshan;CHN;9042509
Foumban;CMR;130287
Foumbot;CMR;74319
Fountain Valley;USA;56987
Fountainebleau;USA;59764
Foz do Iguaçu;BRA;297352
Fraijanes;GTM;58922
Framingham Center;USA;65413
Framingham;USA;68318
Franca;BRA;358539
Franceville;GAB;132895
Francisco Beltrão;BRA;96666
Francisco Morato;BRA;165139
Francistown;BWA;103417
Franco da Rocha;BRA;144849
Frankfurt (Oder);DEU;57107
Frankfurt;DEU;650000
Franklin;USA;72639
Frechen;DEU;52309
Frederick;USA;69479
Fredericton;CAN;63116
Frederiksberg;DNK;95029
Fredrikstad;NOR;83761
Freetown;SLE;802639
Freguesia do Ó;BRA;137240
Freiburg;DEU;237460
Fremont;USA;232206
Fresnillo;MEX;143281
Fresno;USA;542107
Fria;GIN;64169
Friedrichsfelde;DEU;55423
Friedrichshafen;DEU;58403
Friedrichshain;DEU;117829
Frisco;USA;154407
Frontera;MEX;69462
Frutal;BRA;58588
Fryazevo;RUS;53212
Fryazino;RUS;52255
Fréjus;FRA;53098
Frýdek-Místek;CZE;53590
Fu'an;CHN;154439
Fuchū;JPN;262790
Fuchūchō;JPN;50746
Fuding;CHN;192352
Fuefuki;JPN;69463
Fuencarral-El Pardo;ESP;220085
Fuencarral;ESP;238765
Fuengirola;ESP;71482
Fuenlabrada;ESP;190496
Fuentes del Valle;MEX;74087
Fujairah;ARE;118933
Fuji;CHN;131927
Fuji;JPN;245392
Fujieda;JPN;145032
Fujiidera;JPN;63688
Fujimino;JPN;113597
Fujin;CHN;89442
Fujinomiya;JPN;132507
Fujioka;JPN;64539
Fujisawa;JPN;439728
Fukayachō;JPN;141268
Fukuchiyama;JPN;77306
Fukui-shi;JPN;262328
Fukuoka;JPN;1612392
Fukuroi;JPN;88395
Fukushima;JPN;294237
Fukutsu;JPN;67033
Fukuyama;JPN;468812
Fulda;DEU;63760
Fulham;GBR;87161
Fuling;CHN;268658
Fullerton;USA;140847
Funafuti;TUV;6320
Funchal;PRT;105795
Fundación;COL;59175
Fungurume;COD;50100
Funtua;NGA;136811
Funza;COL;116890
Fuorigrotta;ITA;76521
Fuqing;CHN;67397
Furukawa;JPN;76312
Fusagasugá;COL;88820
Fushun;CHN;1400646
Fussa;JPN;56786
Futtsu;JPN;51650
Fuwwah;EGY;93392
Fuxin;CHN;689050
Fuyang;CHN;1768947
Fuyu;CHN;138704
Fuzhou;CHN;3740000
Fylde;GBR;76500
Fyzābād;IND;153047
Fès al Bali;MAR;156000
Fünfhaus;AUT;76396
Fürth;DEU;132036
Fāqūs;EGY;116945
Fīrozābād;IND;306409
Fīrūzābād;IRN;65417
Fūlād Shahr;IRN;88426
Ga-Rankuwa;ZAF;90945
Gaalkacyo;SOM;61200
Gabela;AGO;116903
Gaborone;BWA;246325
Gabès;TUN;110075
Gadag-Betageri;IND;172813
Gadag;IND;172612
Gaddi Annaram;IND;53622
Gadwāl;IND;63177
Gafsa;TUN;95242
Gagnoa;CIV;277044
Gainesville;USA;145214
Gaithersburg;USA;67456
Gajraula;IND;50380
Gajuwaka;IND;258944
Galaţi;ROU;217851
Galesong;IDN;83050
Gallarate;ITA;50439
Galle;LKA;93118
Galveston;USA;50180
Galway;IRL;85910
Galátsi;GRC;59345
Gama;AGO;66202
Gama;BRA;139467
Gamagōri;JPN;80063
Gambat;PAK;93884
Gamboru;NGA;84672
Gambēla;ETH;97600
Gamonal;ESP;60000
Gamping Lor;IDN;66110
Ganda;AGO;65000
Gandajika;COD;208051
Gandhinagar;IND;292797
Gandia;ESP;73829
Gangavati;IND;114642
Gangneung;KOR;208161
Gangoh;IND;59519
Gangshang;CHN;51114
Gangtok;IND;100286
Gangu Chengguanzhen;CHN;103589
Gangāpur;IND;120115
Gangārāmpur;IND;65316
Ganja;AZE;330663
Gannan;CHN;59239
Ganshui;CHN;65994
Ganta;LBR;63523
Gantang;CHN;90000
Ganzhou;CHN;1977253
Gao;MLI;133110
Gaogou;CHN;56214
Gaojing;CHN;127512
Gaoliu;CHN;67339
Gaomi;CHN;391986
Gaoping;CHN;204368
Gaoyou;CHN;90911
Gaozhou;CHN;292164
Gapan;PHL;129610
Gapyeong;KOR;55415
Garanhuns;BRA;151064
Garbsen;DEU;63355
García;MEX;93641
Garden Grove;USA;175393
Gardena;USA;60447
Gardez;AFG;103601
Gare;FRA;75580
Garhchiroli;IND;54152
Garhi Khairo;PAK;193297
Garissa;KEN;163399
Garland;USA;236897
Garoowe;SOM;57300
Garut;IDN;131809
Gary;USA;77156
Gashua;NGA;125817
Gaspar;BRA;72570
Gasteiz / Vitoria;ESP;257407
Gastonia;USA;74543
Gatchina;RUS;89761
Gateshead;GBR;77649
Gatineau;CAN;300045
Gaya;IND;474093
Gaya;NER;61533
Gaza;PSE;410000
Gaziantep;TUR;2222415
Gazipur;BGD;2674697
Gbadolite;COD;73835
Gbarnga;LBR;86031
Gbawe;GHA;86718
Gboko;NGA;365000
Gbongan;NGA;139485
Gdańsk;POL;487371
Gdynia;POL;257000
Gebiley;SOM;77320
Gebze;TUR;281436
Gedangan;IDN;79230
Geelong;AUS;282809
Geita;TZA;318006
Gejiu;CHN;136135
Gela;ITA;75001
Gelan;CHN;55938
Gelang Patah;MYS;64375
Gelendzhik;RUS;50715
Gelsenkirchen;DEU;270028
Gemena;COD;197159
Gemlik;TUR;71063
General Pico;ARG;66805
General Roca;ARG;73212
General Santos;PHL;722059
General Trias;PHL;96022
Geneva;CHE;201741
Gengqing;CHN;88542
Genhe;CHN;73631
Genk;BEL;63666
Genoa;ITA;580097
Genteng;IDN;79652
Geoje;KOR;232921
George Town;CYM;29370
George Town;MYS;158336
George;ZAF;188580
Georgetown;GUY;235017
Georgetown;USA;63716
Georgiyevsk;RUS;72649
Gera;DEU;104659
Gereida;SDN;120000
Germantown;USA;86395
Germiston;ZAF;255863
Gesundbrunnen;DEU;93862
Getafe;ESP;187525
Getxo;ESP;80770
Geylang;SGP;110201
Ghardaïa;DZA;142913
Gharroli;IND;92540
Ghazieh;LBN;50000
Ghazni;AFG;141000
Ghazīpur;IND;103095
Ghent;BEL;265086
Ghotki;PAK;119879
Ghulja;CHN;269158
Ghātāl;IND;54658
Ghāziābād;IND;1199191
Gia Lâm;VNM;309353
Gia Nghĩa;VNM;85082
Gießen;DEU;89179
Gifu;JPN;402557
Gijang;KOR;176388
Gijón;ESP;271780
Gilbert;USA;247542
Gilgil;KEN;60711
Gilgit;PAK;216760
Gillingham;GBR;101187
Gilroy;USA;53231
Gimbi;ETH;64300
Gimcheon;KOR;150000
Gimpo-si;KOR;203391
Gingoog;PHL;138895
Ginowan;JPN;100125
Gion;JPN;68713
Girardot City;COL;107324
Giresun;TUR;125682
Girga;EGY;151256
Giridih;IND;114533
Girona;ESP;100266
Girón;COL;108466
Gisenyi;RWA;172357
Gitarama;RWA;87613
Gitega;BDI;64904
Githunguri;KEN;63319
Giugliano in Campania;ITA;80269
Giurgiu;ROU;54551
Givatayim;ISR;60644
Giza;EGY;4367343
Giá Rai;VNM;145340
Gjakovë;XKX;94158
Gjilan;XKX;51912
Gladbeck;DEU;75499
Glasgow;GBR;626410
Glazov;RUS;100676
Glen Burnie;USA;67639
Glendale;USA;240126
Glendora;USA;52009
Gliwice;POL;198835
Glogovac;XKX;58579
Gloucester;CAN;150012
Gloucester;GBR;132416
Glyfáda;GRC;87305
Gniezno;POL;70269
Goba;ETH;66500
Gobernador Gálvez;ARG;74650
Gobichettipalayam;IND;59523
Gobindgarh;IND;82266
Gode;ETH;67900
Godean;IDN;63164
Godhra;IND;143644
Godomè;BEN;253262
Gohad;IND;58939
Gohāna;IND;65708
Goiana;BRA;85160
Goianira;BRA;71916
Goianésia;BRA;73707
Goiânia;BRA;1536097
Gojra;PAK;214000
Gokak;IND;79121
Gokalpur;IND;121870
Gol'yanovo;RUS;158000
Gola Gokarannāth;IND;58986
Gold Coast;AUS;640778
Golestān;IRN;240000
Golfe;AGO;655796
Golpāyegān;IRN;58936
Goma;COD;432587
Gombe;NGA;560000
Gombong;IDN;50950
Gomel;BLR;501193
Gonaïves;HTI;84961
Gonbad-e Kāvūs;IRN;151910
Gondal;IND;112197
Gonder;ETH;466000
Gondiā;IND;132813
Gondā City;IND;133583
Gongchangling;CHN;70761
Gongguan;CHN;96492
Gongheyong;CHN;204881
Gongju;KOR;72435
Gongyi;CHN;56033
Gongzhuling;CHN;140909
Goodyear;USA;79003
Gopālganj;BGD;51346
Gopālganj;IND;67339
Gorakhpur;IND;1324570
Gorgān;IRN;244937
Gorno-Altaysk;RUS;63214
Gorontalo;IDN;205390
Gorzów Wielkopolski;POL;114567
Goshogawara;JPN;53576
Gosport;GBR;81952
Gostivar;MKD;50974
Gotemba;JPN;86614
Gothenburg;SWE;608462
Gouda;NLD;71952
Governador Valadares;BRA;250878
Goya;ARG;70245
Goyang-si;KOR;1061752
Goyerkāta;IND;66358
Goz Beida;TCD;58941
Goālpāra;IND;53430
Gqeberha;ZAF;1050078
Graaff Reinet;ZAF;62896
Grahamstown;ZAF;91548
Grajaú;BRA;384873
Granada;COL;68876
Granada;ESP;233532
Granada;NIC;89409
Granby;CAN;66222
Grand Forks;USA;57011
Grand Island;USA;51440
Grand Junction;USA;60358
Grand Prairie;USA;187809
Grand Rapids;USA;195097
Grand-Bassam;CIV;96797
Grande Prairie;CAN;70385
Granja;BRA;53344
Granollers;ESP;60981
Grao de Murviedro;ESP;62368
Grapevine;USA;51404
Gravataí;BRA;265074
Gravatá;BRA;91887
Gravesend;GBR;54263
Gravesend;USA;112229
Grays;GBR;89755
Graz;AUT;303270
Grazhdanka;RUS;71128
Great Falls;USA;59638
Great Yarmouth;GBR;63434
Greater Noida;IND;293908
Greater Sudbury;CAN;166004
Greeley;USA;108795
Green Bay;USA;105207
Greenburgh;USA;86764
Greensboro;USA;285342
Greenville;USA;90597
Greenwood;USA;55586
Grenoble;FRA;158552
Gresham;USA;110553
Gresik;IDN;73629
Grevenbroich;DEU;64779
Grimsby;GBR;86138
Grogol;IDN;100613
Gronau;DEU;50547
Groningen;NLD;244807
Grosseto;ITA;60922
Grozny;RUS;297137
Grudziądz;POL;92552
Grytviken;SGS;2
Gràcia;ESP;121502
Guacara;VEN;198883
Guadalajara de Buga;COL;114316
Guadalajara;ESP;93470
Guadalajara;MEX;1385629
Guadalupe;MEX;673616
Guaianases;BRA;109316
Gualeguaychú;ARG;78676
Guamúchil;MEX;72500
Guanabacoa;CUB;112964
Guanajuato;MEX;72237
Guanambi;BRA;87817
Guanare;VEN;112286
Guang'an;CHN;858159
Guangshui;CHN;154771
Guangyuan;CHN;516424
Guangzhou;CHN;16096724
Guanhu;CHN;97705
Guankou;CHN;1380000
Guanshan;CHN;51086
Guantánamo;CUB;272801
Guanyin;CHN;63606
Guanzhuang;CHN;50826
Guapimirim;BRA;54300
Guarabira;BRA;57484
Guarapari;BRA;124656
Guarapuava;BRA;182093
Guaratinguetá;BRA;118044
Guarenas;VEN;248588
Guarujá;BRA;322750
Guarulhos;BRA;1169577
Guará;BRA;120641
Guasave;MEX;71196
Guasdualito;VEN;64608
Guatemala City;GTM;994938
Guatire;VEN;227666
Guaxupé;BRA;50911
Guayaquil;ECU;2723665
Guaynabo;PRI;81360
Guaíba;BRA;92924
Gubat;PHL;61095
Gubkin;RUS;87000
Gucheng Chengguanzhen;CHN;74038
Gucheng;CHN;60149
Gucun;CHN;240185
Gudivāda;IND;118167
Gudiyatham;IND;93973
Gueckedou;GIN;79140
Guelma;DZA;120004
Guelmim;MAR;129200
Guelph;CAN;143740
Guerara;DZA;58572
Guercif;MAR;99238
Guider;CMR;81608
Guidonia Montecelio;ITA;89165
Guigang;CHN;1086327
Guiglo;CIV;68113
Guiguinto;PHL;118173
Guildford;CAN;64985
Guildford;GBR;71873
Guilin;CHN;1572300
Guiping;CHN;71066
Guiren;CHN;57446
Guixi;CHN;188980
Guiyang;CHN;3037159
Gujangbagh;CHN;408894
Gujar Khan;PAK;69374
Gujranwala;PAK;2511118
Gujrat;PAK;574240
Gukovo;RUS;66079
Gulariyā;NPL;53107
Gulfport;USA;71856
Guli;CHN;536000
Gulin;CHN;116527
Guliston;UZB;90398
Gulu;UGA;177400
Gumi;KOR;404691
Gumlā;IND;51264
Gummersbach;DEU;53131
Guna;IND;180935
Gunan;CHN;208010
Gundupālaiyam;IND;300104
Gunpo;KOR;286485
Gunsan;KOR;264656
Guntakal;IND;126270
Guntur;IND;670073
Gunungsitoli;IDN;136707
Gununo;ETH;84510
Guozhen;CHN;85415
Gurdaspur;IND;77928
Guri-si;KOR;195236
Gurlan;UZB;50900
Gurugram;IND;886519
Gurupi;BRA;89574
Gurúè;MOZ;168971
Gus'-Khrustal'nyy;RUS;62746
Gusau;NGA;226857
Gushikawa;JPN;65251
Gushu;CHN;60335
Gusong;CHN;87882
Gustavia;BLM;5988
Gustavo Adolfo Madero;MEX;1185772
Guwahati;IND;962334
Guyong;PHL;155391
Guyuan;CHN;411854
Guédiawaye;SEN;329659
Gwa;MMR;66015
Gwadar;PAK;70852
Gwalior;IND;1054420
Gwangju;KOR;1401235
Gwangmyeong;KOR;357545
Gwangyang;KOR;154266
Gweru;ZWE;158200
Gyeongju;KOR;245365
Gyeongsan-si;KOR;266951
Gyumri;ARM;114667
Gyānpur;IND;200000
Gyōda;JPN;86343
Győr;HUN;129301
Gävle;SWE;74884
Gò Công;VNM;97709
Gò Vấp;VNM;110850
Gómez Palacio;MEX;257352
Gölbaşı;TUR;165201
Gölcük;TUR;56189
Göppingen;DEU;58040
Görlitz;DEU;57751
Göttingen;DEU;122149
Güigüe;VEN;80627
Güines;CUB;68935
Güira de Melena;CUB;69879
Güngören Merter;TUR;50000
Gütersloh;DEU;96180
Gāndhīdhām;IND;247992
Głogów;POL;65400
Gūdūr;IND;74851
Ha'il;SAU;605930
Haabersti;EST;51423
Haarlem;NLD;162543
Habboûch;LBN;98433
Habiganj;BGD;88760
Habikino;JPN;109479
Hachinohe;JPN;239046
Hachiōji;JPN;579355
Hacienda Heights;USA;54038
Hacienda Santa Fe;MEX;86935
Hadano;JPN;163787
Hadejia;NGA;110753
Hadera;ISR;97335
Haeju;PRK;222396
Hafar Al-Batin;SAU;271642
Hafizabad;PAK;318621
Hagen;DEU;198972
Hagere Maryam;ETH;57700
Hagonoy;PHL;123531
Hagåtña;GUM;1051
Hai Bà Trưng;VNM;303586
Haicheng;CHN;191651
Haifa;ISR;285316
Haikou;CHN;2873358
Hailar;CHN;211066
Hailin;CHN;144443
Hailun;CHN;109881
Haimen;CHN;125427
Haining;CHN;70171
Haiphong;VNM;2625200
Haizhou;CHN;59098
Hajiawa;IRQ;80000
Hakkâri;TUR;77699
Hakodate;JPN;275730
Hala;PAK;71094
Halabja;IRQ;57333
Haldia;IND;170695
Haldwani;IND;139497
Halesowen;GBR;60097
Halifax;CAN;471559
Halifax;GBR;82624
Halle (Saale);DEU;237865
Halmstad;SWE;70480
Halton Hills;CAN;62951
Hamada;JPN;57142
Hamadān;IRN;528256
Hamakita;JPN;86502
Hamamatsu;JPN;791707
Hamburg-Mitte;DEU;301231
Hamburg-Nord;DEU;315514
Hamburg;DEU;1973896
Hamden;USA;59847
Hameln;DEU;58666
Hamhŭng;PRK;559056
Hami;CHN;246373
Hamilton;BMU;902
Hamilton;CAN;569353
Hamilton;GBR;54480
Hamilton;NZL;192100
Hamilton;USA;62407
Hamm;DEU;178967
Hamma Bouziane;DZA;83603
Hammamet;TUN;106326
Hammanskraal;ZAF;112950
Hammond;USA;77614
Hampton;USA;137148
Hamura;JPN;54622
Hanam;KOR;254415
Hanamaki;JPN;94691
Hanau am Main;DEU;88648
Hancheng;CHN;58049
Hanchuan;CHN;87737
Handa;JPN;117884
Handan;CHN;1358318
Handeni;TZA;108968
Hanfeng;CHN;196528
Hanford;USA;55659
Hangu;CHN;208369
Hangzhou;CHN;9236032
Haninge;SWE;74968
Hanjia;CHN;108430
Hannan;JPN;52350
Hannō;JPN;80361
Hanoi;VNM;8053663
Hanover;DEU;515140
Hanting;CHN;90637
Hanumāngarh;IND;155687
Hanyin Chengguanzhen;CHN;66926
Hanyuan;CHN;50440
Hanyū;JPN;58686
Hanzhong;CHN;1006557
Harar;ETH;157000
Harare;ZWE;1542813
Harbin;CHN;5242897
Harburg;DEU;169221
Harda;IND;74268
Hardenberg;NLD;57909
Hardoī;IND;122635
Hargeisa;SOM;477876
Haridwar;IND;186079
Harihar;IND;83219
Haripur;PAK;56977
Harlem;USA;116345
Harlingen;USA;65774
Harlow;GBR;93300
Harrisburg;USA;50183
Harrisonburg;USA;52538
Harrogate;GBR;89060
Harrow;GBR;149246
Harsīn;IRN;57647
Hartford;USA;121054
Hartlepool;GBR;88855
Harunabad;PAK;149679
Hasanpur;IND;57481
Hashima;JPN;67909
Hashimoto;JPN;61063
Hashtgerd;IRN;55640
Hashtsāl;IND;176877
Hasilpur;PAK;168146
Haskovo;BGR;64564
Hassan;IND;155006
Hasselt;BEL;77651
Hassi Bahbah;DZA;77000
Hastings;GBR;92855
Hastings;NZL;88300
Hasuda;JPN;61540
Hat Yai;THA;191696
Hatogaya-honchō;JPN;53062
Hatsukaichi;JPN;114173
Hattingen;DEU;56866
Havana;CUB;2163824
Haveli Lakha;PAK;122389
Haverhill;USA;62765
Havertown;USA;50430
Havířov;CZE;82768
Hawr al 'Anz;ARE;84661
Hawthorne;USA;88451
Hayes;GBR;93928
Hayward;USA;158289
Hazāribāgh;IND;153595
Hebi;CHN;634721
Hebron;PSE;160470
Hechi;CHN;330131
Hechuan;CHN;377213
Hecun;CHN;83009
Hede;CHN;89107
Hedong;CHN;101825
Heerlen;NLD;93084
Hefei;CHN;5050000
Hegang;CHN;743307
Heguan;CHN;73470
Heho;MMR;93041
Heidelberg;DEU;143345
Heidelberg;ZAF;85858
Heidenheim an der Brenz;DEU;50067
Heihe;CHN;223832
Heilbronn;DEU;120733
Heishan;CHN;68603
Hejiang;CHN;137437
Hekinan;JPN;72458
Hell-Ville;MDG;53219
Hellersdorf;DEU;84103
Helmond;NLD;74740
Helong;CHN;85756
Helsingborg;SWE;104250
Helsinki;FIN;658864
Hemel Hempstead;GBR;95961
Hemet;USA;83861
Hempstead;USA;55547
Hendala;LKA;56978
Henderson;USA;285667
Hendersonville;USA;56018
Hengbei;CHN;78575
Hengelo;NLD;82311
Hengshan;CHN;164844
Hengshui;CHN;522147
Hengyang;CHN;1075516
Hepingjie;CHN;65298
Hepo;CHN;131238
Hepu;CHN;192813
Hereford;GBR;60415
Herford;DEU;64879
Hermanus;ZAF;56139
Hermosillo;MEX;812229
Hernals;AUT;57546
Herne;DEU;172108
Herning;DNK;50565
Heroica Caborca;MEX;59922
Heroica Ciudad de Juchitán de Zaragoza;MEX;88280
Heroica Guaymas;MEX;117253
Heroica Matamoros;MEX;510739
Herten;DEU;65306
Hervey Bay;AUS;52230
Herzliya;ISR;97470
Heróica Zitácuaro;MEX;84307
Herāt;AFG;574300
Heshan;CHN;1249807
Hesperia;USA;93295
Hetauda;NPL;195951
Heyuan;CHN;463907
Heze;CHN;1346717
Hezhou;CHN;1005490
Hezuo;CHN;59148
Hialeah;USA;237069
Hidaka;JPN;55294
Hidalgo del Parral;MEX;104836
Hietzing;AUT;54265
Higashi-Matsuyama;JPN;91791
Higashihiroshima;JPN;196608
Higashikurume;JPN;117020
Higashimurayama;JPN;151815
Higashiosaka;JPN;493940
Higashiyamato;JPN;83901
High Peak;GBR;92666
High Point;USA;110268
High Wycombe;GBR;133204
Highland;USA;54854
Highlands Ranch;USA;96713
Hihyā;EGY;74823
Hikari;JPN;51040
Hikone;JPN;113647
Hilden;DEU;56565
Hildesheim;DEU;103052
Hillsboro;USA;102347
Hilsa;IND;51052
Hilversum;NLD;83640
Himamaylan;PHL;117286
Himatnagar;IND;81137
Himeji;JPN;530495
Himimachi;JPN;54510
Hinckley;GBR;50712
Hindaun;IND;105452
Hindupur;IND;151677
Hinganghāt;IND;101805
Hingoli;IND;85103
Hino;JPN;190435
Hinthada;MMR;134947
Hirakata;JPN;406331
Hiratsuka;JPN;258422
Hiriyūr;IND;56416
Hirnytskyi;UKR;107216
Hirosaki;JPN;168739
Hiroshima;JPN;1200754
Hisar;IND;307024
Hita;JPN;64874
Hitachi-Naka;JPN;156581
Hitachi;JPN;174508
Hlaingthaya;MMR;687867
Ho Chi Minh City;VNM;14002598
Ho;GHA;130701
Hobart;AUS;254930
Hoboken;USA;53635
Hod HaSharon;ISR;63175
Hodal;IND;50143
Hodeidah;YEM;734699
Hoffman Estates;USA;52138
Hohhot;CHN;2350000
Hohoe;GHA;92076
Hoima;UGA;122700
Hoji ya Henda;AGO;642050
Holguín;CUB;319102
Hollywood;USA;167664
Holosiyiv;UKR;62200
Homestead;USA;80737
Homs;SYR;775404
Honchō;JPN;644668
Hong Kong Island;HKG;1195529
Hong Kong;HKG;7396076
Hongch'ŏn;KOR;75251
Honggang;CHN;147977
Honghe;CHN;88458
Hongjiang;CHN;59199
Hongkou;CHN;687500
Hongqiao;CHN;58287
Hongseong;KOR;89174
Hongwŏn;PRK;70923
Honiara;SLB;56298
Honjō;JPN;78569
Honmachi;JPN;123067
Honolulu;USA;350964
Hoofddorp;NLD;132734
Hoorn;NLD;68852
Hoover;USA;84848
Horad Zhodzina;BLR;62983
Horizonte;BRA;70983
Horlivka;UKR;239828
Horsens;DNK;61074
Horsham;GBR;51472
Horta-Guinardó;ESP;168092
Hortaleza;ESP;161661
Hortolândia;BRA;234259
Hosa'ina;ETH;188200
Hosapete;IND;206167
Hoshiārpur;IND;168653
Hoskote;IND;56980
Hosūr;IND;229528
Hougang New Town;SGP;227560
Houmt Souk;TUN;89228
Houndé;BFA;87151
Hounslow;GBR;66292
Houston;USA;2314157
Houzhen;CHN;96737
Hove;GBR;75174
Howrah;IND;1027672
Hoàn Kiếm;VNM;135618
Hoàng Mai;VNM;113360
Hpa-An;MMR;50000
Hpākān;MMR;60123
Hradec Králové;CZE;90596
Hrodna;BLR;363718
Hruzkyi;UKR;52265
Hsinchu;TWN;453536
Hua Hin;THA;126355
Huacheng;CHN;101165
Huacho;PER;54545
Huadian;CHN;139047
Huai Khwang;THA;78175
Huai'an;CHN;2494013
Huaibei;CHN;1113321
Huaicheng;CHN;89294
Huaidian;CHN;89978
Huaihua;CHN;552622
Huainan;CHN;1666826
Huaiyang;CHN;81861
Huaiyuan Chengguanzhen;CHN;65530
Huajing;CHN;67415
Hualien City;TWN;99458
Hualong;CHN;52660
Hualpén;CHL;86639
Huamak;THA;67798
Huamantla;MEX;51996
Huambo;AGO;595304
Huanan;CHN;66087
Huancayo;PER;456250
Huangchuan;CHN;72663
Huanggang;CHN;366769
Huanghua;CHN;65646
Huanglou;CHN;80055
Huangmei;CHN;77633
Huangnihe;CHN;54959
Huangpi;CHN;57554
Huangpu;CHN;504700
Huangshan;CHN;460786
Huangshi;CHN;688090
Huangzhou;CHN;122563
Huankou;CHN;77758
Huanren;CHN;66147
Huaral;PER;62174
Huaraz;PER;118836
Huashan;CHN;71281
Huauchinango;MEX;56206
Huayin;CHN;242488
Huayuan;CHN;73732
Huazhou;CHN;91701
Hub;PAK;195661
Hubballi;IND;943788
Huddersfield;GBR;149017
Huddinge;SWE;90182
Huehuetenango;GTM;79426
Huelva;ESP;144258
Huesca;ESP;53956
Hugli;IND;177005
Huguo;CHN;54795
Huicheng;CHN;125919
Huilong;CHN;74818
Huinan;CHN;66315
Huinong;CHN;136570
Huiqu;CHN;59323
Huixing;CHN;186972
Huixquilucan;MEX;124846
Huizhou;CHN;2900113
Hujra Shah Muqim;PAK;76462
Hulan Ergi;CHN;265344
Hulan;CHN;109104
Hull;CAN;63702
Hulu Langat;MYS;55251
Huludao;CHN;944495
Hulunbuir;CHN;349400
Humaitá;BRA;62312
Humen;CHN;191891
Hunchun;CHN;77028
Hunedoara;ROU;69136
Hunsūr;IND;50865
Huntersville;USA;52704
Huntington Beach;USA;201899
Huntington Park;USA;59430
Huntsville;USA;215006
Huocheng;CHN;360000
Huoqiu Chengguanzhen;CHN;61904
Hurghada;EGY;207132
Hurlingham;ARG;60000
Hushitai;CHN;61979
Hutang;CHN;56370
Huyton;GBR;54738
Huyện Lâm Hà;VNM;144707
Huzhou;CHN;1015937
Huánuco;PER;196627
Huế;VNM;1380000
Hvidovre;DNK;53527
Hwadae;PRK;67677
Hwado;KOR;106358
Hwaseong-si;KOR;640890
Hwasun;KOR;59914
Hwasŏng;PRK;99557
Hwawŏn;KOR;64718
Hyderabad;IND;6993262
Hyderabad;PAK;1921275
Hyesan-dong;PRK;97794
Hyesan;PRK;192680
Hyosha;COD;74502
Hyères;FRA;50487
Hyūga;JPN;60037
Hà Giang;VNM;55559
Hà Tiên;VNM;100560
Hà Tĩnh;VNM;266321
Hà Đông;VNM;50877
Hämeenlinna;FIN;68473
Hòa Bình;VNM;105260
Hòa Cường;VNM;119363
Hòa Thành;VNM;147666
Hürth;DEU;54678
Hābra;IND;139297
Hāgere Hiywet;ETH;99900
Hājīpur;IND;147688
Hālol;IND;64265
Hālīsahar;IND;128172
Hānsi;IND;86770
Hāpur;IND;242920
Hāthazāri;BGD;498179
Hāthras;IND;126882
Hāveri;IND;67102
Hōfu;JPN;116925
Hŭngnam;PRK;346082
Hưng Yên;VNM;118646
Hương Thủy;VNM;95299
Hương Trà;VNM;72677
H̱olon;ISR;196282
Hạ Long;VNM;270054
Hải Châu;VNM;131427
Hải Dương;VNM;241373
Hồng Ngự;VNM;101155
I'zāz;SYR;66138
Iaşi;ROU;378954
Ibadan;NGA;3649000
Ibagué;COL;529635
Ibanda;UGA;117700
Ibaraki;JPN;287730
Ibarra;ECU;221149
Ibb;YEM;771514
Ibbenbueren;DEU;50577
Ibiporã;BRA;51603
Ibirité;BRA;170537
Ibitinga;BRA;60033
Ibiúna;BRA;75605
Ibshawāy;EGY;86186
Ica;PER;282407
Ichalkaranji;IND;287353
Icheon-si;KOR;196230
Ichihara;JPN;283531
Ichikawa;JPN;496676
Ichinomiya;JPN;380073
Ichinoseki;JPN;114476
Icó;BRA;62642
Idah;NGA;68703
Idaho Falls;USA;59184
Idaiyarpālaiyam;IND;83908
Idanre;NGA;86468
Idappadi;IND;54823
Idiofa;COD;87882
Idkū;EGY;177152
Idlib;SYR;128840
Ifakara;TZA;205843
Ifo;NGA;88272
Ifrane;MAR;73782
Iga;JPN;88895
Iganga;UGA;65500
Igarapé Miri;BRA;64831
Igarassu;BRA;122312
Igbara-Odo;NGA;74121
Igbo-Ora;NGA;92719
Igbo-Ukwu;NGA;75224
Igboho;NGA;136764
Igede-Ekiti;NGA;87282
Iguala de la Independencia;MEX;118468
Iguatemi;BRA;149700
Iguatu;BRA;98064
Ihiala;NGA;83265
Ihnāsyā al Madīnah;EGY;68976
Ihnāsīyah;EGY;64058
Iida;JPN;101536
Iizuka;JPN;126364
Ijebu Ode;NGA;360000
Ijebu-Igbo;NGA;109261
Ijebu-Jesa;NGA;51730
Ijero-Ekiti;NGA;167632
Ijok;MYS;100899
Ijuí;BRA;84780
Ikare;NGA;465000
Ikeda;JPN;104993
Ikeja;NGA;313196
Ikere-Ekiti;NGA;103054
Ikire;NGA;222160
Ikirun;NGA;134240
Ikom;NGA;79103
Ikoma;JPN;120741
Ikot Ekpene;NGA;254806
Iksan;KOR;307000
Ila Orangun;NGA;179192
Ilagan;PHL;164020
Ile-Ife;NGA;560000
Ilebo;COD;117245
Ilesa;NGA;325000
Ilford;GBR;168168
Ilhéus;BRA;155499
Ilidža;BIH;71277
Iligan City;PHL;312323
Iligan;PHL;342618
Ilioúpoli;GRC;78153
Ilkal;IND;60242
Ilo;PER;53476
Ilobu;NGA;118089
Iloilo;PHL;473728
Ilorin;NGA;1080000
Imabari;JPN;170986
Imaichi;JPN;64323
Imara Daima Estate;KEN;52837
Imarichō-kō;JPN;57940
Imbituba;BRA;52579
Imerintsiatosika;MDG;74085
Imizu;JPN;90742
Imola;ITA;69953
Impasugong;PHL;55901
Imperatriz;BRA;218106
Imphal;IND;277196
Imus;PHL;481949
Ina;JPN;68177
Inada;JPN;53502
Inagi;JPN;93151
Inaruwa;NPL;70093
Inazawa;JPN;134751
Incheon;KOR;3015482
Inda Silasē;ETH;100100
Indaial;BRA;71549
Indaiatuba;BRA;256223
Indang;PHL;70092
Independence;USA;117255
Indianapolis;USA;887642
Indio;USA;87533
Indore;IND;1994397
Indramayu;IDN;123263
Inezgane;MAR;142320
Inglewood;USA;111666
Ingolstadt;DEU;120658
Ingombota;AGO;144911
Inhambane;MOZ;95388
Inhulets;UKR;62173
Inhumas;BRA;52204
Inisa;NGA;164161
Inkisi;COD;115317
Innsbruck;AUT;132493
Inongo;COD;68852
Inowrocław;POL;77597
Insein;MMR;247675
International City;ARE;120000
Inuyama;JPN;73995
Invercargill;NZL;58000
Inzai;JPN;105463
Iowa City;USA;74220
Ioánnina;GRC;65574
Ipatinga;BRA;228746
Ipiales;COL;77729
Ipiranga;BRA;116271
Ipirá;BRA;56876
Ipoh;MYS;759952
Ipojuca;BRA;105638
Ipoti;NGA;82113
Ipswich;GBR;178835
Iquique;CHL;199587
Iquitos;PER;377609
Iranduba;BRA;67114
Iranshahr;IRN;131232
Irapuato;MEX;380941
Irati;BRA;59250
Irbid;JOR;569068
Irecê;BRA;74507
Irewe;NGA;139494
Iriga City;PHL;115306
Iringa;TZA;202490
Irkutsk;RUS;623869
Irondequoit;USA;51692
Irpin;UKR;65167
Iruma;JPN;147166
Irun;ESP;61983
Irvine;USA;256927
Irving Park;USA;56520
Irving;USA;236607
Irvington;USA;61323
Irákleion;GRC;137154
Isahaya;JPN;135546
Ise-Ekiti;NGA;190063
Ise;JPN;123533
Isehara;JPN;103401
Iserlohn;DEU;91811
Isesaki;JPN;211850
Iseyin;NGA;365300
Isfahan;IRN;1547164
Isfara;TJK;274000
Ishikari;JPN;58755
Ishim;RUS;67762
Ishimbay;RUS;70421
Ishinomaki;JPN;140151
Ishioka;JPN;73061
Ishwardi;BGD;81995
Isidro Casanova;ARG;131981
Isieke;NGA;89990
Isiolo;KEN;78650
Isiro;COD;255409
Iskandar Puteri;MYS;575977
Iskitim;RUS;61827
Islamabad;PAK;601600
Islington;GBR;319143
Islāmpur;IND;55691
Ismailia;EGY;429465
Isparta;TUR;172334
Issia;CIV;68263
Issy-les-Moulineaux;FRA;61447
Istanbul;TUR;15701602
Istaravshan;TJK;273500
Isulan;PHL;101455
Itabaiana;BRA;103440
Itabashi;JPN;584483
Itaberaba;BRA;65073
Itabira;BRA;113343
Itabirito;BRA;53365
Itaboraí;BRA;240040
Itabuna;BRA;205660
Itacoatiara;BRA;112520
Itaguaí;BRA;123980
Itagüí;COL;281853
Itaim Bibi;BRA;101452
Itaim Paulista;BRA;205295
Itaitinga;BRA;64650
Itaituba;BRA;123314
Itajaí;BRA;155716
Itajubá;BRA;93073
Itamaraju;BRA;59605
Itami;JPN;198138
Itanagar;IND;59490
Itanhaém;BRA;103102
Itapecerica da Serra;BRA;158522
Itapecuru Mirim;BRA;60440
Itapema;BRA;75940
Itaperuna;BRA;107246
Itapetinga;BRA;65897
Itapetininga;BRA;157790
Itapeva;BRA;89728
Itapevi;BRA;240961
Itapipoca;BRA;131123
Itapira;BRA;72022
Itapoã;BRA;65408
Itaquaquecetuba;BRA;369275
Itaquera;BRA;210960
Itatiba;BRA;122581
Itauguá;PRY;64997
Itaúna;BRA;97669
Itogon;PHL;59736
Itoman;JPN;61007
Itoshima;JPN;98877
Itu;BRA;137586
Ituiutaba;BRA;102217
Itumbiara;BRA;79582
Ituzaingó;ARG;168419
Itārsi;IND;100574
Itō;JPN;68773
Ivano-Frankivsk;UKR;238196
Ivanovo;RUS;406113
Ivanovskoye;RUS;128000
Ivanteyevka;RUS;51085
Ivato;MDG;52376
Ivory Park;ZAF;184383
Ivry-sur-Seine;FRA;57897
Iwade;JPN;53967
Iwaki;JPN;357309
Iwakuni;JPN;129125
Iwamizawa;JPN;85107
Iwata;JPN;166672
Iwatsuki;JPN;108833
Iwo;NGA;250443
Ixelles;BEL;86671
Ixtapa-Zihuatanejo;MEX;67408
Ixtapaluca;MEX;322271
Izhevsk;RUS;648213
Izmayil;UKR;69932
Izmaylovo;RUS;104000
Iztacalco;MEX;384326
Iztapalapa;MEX;1835486
Izumi;JPN;184615
Izumisano;JPN;100131
Izumiōtsu;JPN;74412
Izumo;JPN;172775
Içara;BRA;59035
Iğdır;TUR;101700
Iţsā;EGY;74357
Jabalpur;IND;1081677
Jabaquara;BRA;214958
Jablah;SYR;65915
Jaboatão dos Guararapes;BRA;644037
Jaboticabal;BRA;71821
Jabālyā;PSE;168568
Jacareí;BRA;213110
Jackson Heights;USA;67067
Jackson;USA;153701
Jacksonville;USA;1009833
Jacmel;HTI;137966
Jacobabad;PAK;219315
Jacobina;BRA;82590
Jacona de Plancarte;MEX;53860
Jacundá;BRA;59842
Jaffa;ISR;100000
Jaffna;LKA;169102
Jagdalpur;IND;125463
Jaggaiahpet;IND;53530
Jagraon;IND;65305
Jagtiāl;IND;103930
Jaguare;BRA;55382
Jaguariúna;BRA;58722
Jagüey Grande;CUB;54363
Jagādhri;IND;124894
Jahangira;PAK;57011
Jahanian;PAK;50318
Jahrom;IRN;141634
Jahāngīrābād;IND;57363
Jahānābād;IND;103202
Jaigaon;IND;158664
Jaipur;IND;3046163
Jaisalmer;IND;67604
Jaitpur;IND;59330
Jakarta;IDN;8540121
Jalai Nur;CHN;107828
Jalalpur Jattan;PAK;146743
Jalalpur Pirwala;PAK;500000
Jalandhar;IND;868929
Jalapa;GTM;159840
Jalgaon;IND;460228
Jalingo;NGA;117757
Jalor;IND;54081
Jalpāiguri;IND;107832
Jalālābād;AFG;271900
Jamaica;USA;216866
Jambi City;IDN;635101
Jamestown;SHN;637
Jamkhandi;IND;68938
Jammu;IND;576198
Jamnagar;IND;600943
Jampur;PAK;155243
Jamrud;PAK;56642
Jamshedpur;IND;1339438
Jamālpur;BGD;167900
Jamālpur;IND;105434
Jamūī;IND;87357
Janakpur;NPL;195438
Janaúba;BRA;70699
Jandira;BRA;118045
Janesville;USA;64123
Jangaon;IND;52394
Jangipur;IND;82548
Januária;BRA;65150
Janzūr;LBY;154389
Jaora;IND;74907
Japekrom;GHA;96000
Japeri;BRA;102149
Jaraguá do Sul;BRA;182660
Jaraguá;BRA;211610
Jaramānā;SYR;99999
Jaranwala;PAK;150380
Jardim Angela;BRA;311432
Jardim Botânico;BRA;77767
Jardim Helena;BRA;129409
Jardim Paulista;BRA;83667
Jardim Sao Luis;BRA;259377
Jardines de la Silla;MEX;53742
Jaru;BRA;50591
Jastrzębie Zdrój;POL;95813
Jatani;IND;63697
Jataí;BRA;105729
Jatibarang;IDN;73010
Jatiroto;IDN;50059
Jatiwangi;IDN;57973
Jauharabad;PAK;113188
Jaunpur;IND;169572
Javānrūd;IRN;54354
Jaworzno;POL;96541
Jayapura;IDN;410852
Jaçanã;BRA;94609
Jaén;ESP;113457
Jaén;PER;52493
Jaú;BRA;133497
Jebel Ali;ARE;210000
Jeddah;SAU;4697000
Jega;NGA;73495
Jeju City;KOR;488844
Jelenia Góra;POL;77366
Jelgava;LVA;54834
Jelutong;MYS;63507
Jember;IDN;298585
Jena;DEU;104712
Jendouba;TUN;51408
Jeongeup;KOR;139876
Jeonju;KOR;638421
Jepara;IDN;1257912
Jequié;BRA;127475
Jerez de la Frontera;ESP;212879
Jersey City;USA;264290
Jerusalem;ISR;971800
Jessore;BGD;243987
Jesus Maria;PER;66171
Jesús Menéndez;CUB;51002
Jetpur;IND;118302
Jette;BEL;52490
Jeypore;IND;84830
Jhang Sadr;PAK;606533
Jharia;IND;86938
Jharsuguda;IND;97730
Jhelum;PAK;190425
Jhumri Telaiya;IND;87867
Jhunjhunūn;IND;118473
Jhālāwār;IND;66919
Jhānsi;IND;412927
Jhārgrām;IND;57796
Ji Paraná;BRA;124333
Ji'an;CHN;538699
Jiading;CHN;1886100
Jiagedaqi;CHN;135760
Jiamusi;CHN;549549
Jian'ou;CHN;59187
Jianchang;CHN;109108
Jiang'an;CHN;67776
Jiangbei;CHN;60466
Jiangkou;CHN;59902
Jiangmen;CHN;1795459
Jiangshan;CHN;86642
Jianguang;CHN;61469
Jiangyan;CHN;70375
Jiangyin;CHN;1779515
Jiangyou;CHN;127225
Jiangzhuang;CHN;72453
Jianshui;CHN;490000
Jiaohe;CHN;123018
Jiaojiang;CHN;470804
Jiaozhou;CHN;619266
Jiaozuo;CHN;865413
Jiashan;CHN;137112
Jiawang;CHN;133861
Jiaxing;CHN;1180000
Jiayue;CHN;93228
Jiayuguan;CHN;231853
Jiazi;CHN;130298
Jidd Ḩafş;BHR;66588
Jidong;CHN;58520
Jiehu;CHN;69245
Jieshi;CHN;137444
Jieshou;CHN;141993
Jietou;CHN;65843
Jiexiu;CHN;77178
Jieyang;CHN;1899394
Jihlava;CZE;50108
Jijel;DZA;131513
Jijiang;CHN;196787
Jijiga;ETH;483000
Jilin;CHN;1895865
Jimeta;NGA;248148
Jimma;ETH;250900
Jimo;CHN;70733
Jinan;CHN;4335989
Jinchang;CHN;228561
Jincheng;CHN;476945
Jinding;CHN;53667
Jinfeng;CHN;127076
Jing'an;CHN;936500
Jingdezhen;CHN;473561
Jinggou;CHN;62917
Jinghong;CHN;205523
Jingling;CHN;224871
Jingmen;CHN;632954
Jingzhi;CHN;126703
Jingzhou;CHN;1052282
Jinhua;CHN;1463990
Jining;CHN;1241012
Jinja;UGA;93061
Jinji;CHN;56816
Jinjiang;CHN;1416151
Jinka;ETH;54400
Jinniu;CHN;96883
Jinotega;NIC;55000
Jinsha;CHN;95647
Jinshan;CHN;822776
Jinshanlu;CHN;190064
Jinshi;CHN;82906
Jinxiang;CHN;84231
Jinzhong;CHN;1226617
Jinzhou;CHN;604269
Jirapa;GHA;91279
Jishou;CHN;102332
Jishu;CHN;103988
Jishui;CHN;77540
Jitai;CHN;52144
Jitra;MYS;63489
Jiudian;CHN;97604
Jiujiang;CHN;1164268
Jiupu;CHN;123843
Jiuquan;CHN;428346
Jiutai;CHN;175115
Jiutepec;MEX;215357
Jixi;CHN;403759
Jixian;CHN;59160
Jiyuan;CHN;242143
Jizan;SAU;105198
Jizhou;CHN;362013
Jizzax;UZB;179200
Jodhpur;IND;1056191
Joensuu;FIN;78398
Johannesburg;ZAF;9418183
Johns Creek;USA;83335
Johnson City;USA;66027
Johor Bahru;MYS;858118
Johor Jaya;MYS;66000
Joinville;BRA;461304
Joliet;USA;147861
Jolo;PHL;101002
Jombang;IDN;126465
Jomvu;KEN;163415
Jonesboro;USA;73907
Jonquière;CAN;54842
Joplin;USA;51818
Jorhat;IND;126736
Jos;NGA;1040000
Jose Bonifacio;BRA;128243
Jose Rizal;PHL;59040
José C. Paz;ARG;230208
Jounieh;LBN;96315
Joypur Hāt;BGD;73068
João Monlevade;BRA;80187
João Pessoa;BRA;817511
Juan Díaz;PAN;100636
Juan-les-Pins;FRA;60000
Juazeiro do Norte;BRA;225230
Juazeiro;BRA;237821
Juba;SSD;450000
Juegang;CHN;73317
Juhaynah;EGY;76555
Juigalpa;NIC;50000
Juiz de Fora;BRA;540756
Juja;KEN;156041
Juliaca;PER;245675
Jundiaí;BRA;443221
Junlian;CHN;80708
Junín;ARG;87509
Jupiter;USA;62707
Jurong East;SGP;72960
Jurong Town;SGP;262730
Jurong West;SGP;253840
Juruti;BRA;50881
Jutiapa;GTM;145880
Juye;CHN;58107
Jyväskylä;FIN;148744
Jérémie;HTI;97503
Józsefváros;HUN;76957
Jönköping;SWE;112766
Jāfarābād;IND;54601
Jājmau;IND;652831
Jālaun;IND;55299
Jālna;IND;285577
Jāmuria;IND;160242
Jīnd;IND;167592
Jīroft;IRN;130429
Jōetsu;JPN;189430
Jōsō;JPN;60834
Jōyō;JPN;74607
Jūnāgadh;IND;319462
Jūrmala;LVA;52001
K'olīto;ETH;72200
Kaambooni;SOM;79000
Kabale;UGA;53200
Kabalo;COD;81191
Kabanjahe;IDN;73581
Kabankalan;PHL;210893
Kabbasin;SYR;51230
Kabin Buri;THA;140056
Kabinda;COD;219396
Kabirwala;PAK;91932
Kabul;AFG;4434550
Kabwe;ZMB;288598
Kadapa;IND;344893
Kadayanallur;IND;90364
Kadi;IND;81404
Kadiri;IND;89429
Kadirli;TUR;70248
Kadiyivka;UKR;73248
Kadoma;JPN;131727
Kadoma;ZWE;117381
Kadugli;SDN;87666
Kaduna;NGA;1850000
Kaech'ŏn;PRK;319554
Kaesŏng;PRK;338155
Kafanchan;NGA;79522
Kaffrine;SEN;57307
Kafr ad Dawwār;EGY;128539
Kafr ash Shaykh;EGY;194569
Kafr az Zayyāt;EGY;83348
Kafrul;BGD;339734
Kafue;ZMB;104174
Kaga-Bandoro;CAF;55047
Kaga;JPN;67793
Kagaznāgār;IND;57583
Kageleke;CHN;75730
Kagoro;NGA;77008
Kagoshima;JPN;595049
Kahama;TZA;453654
Kahna Nau;PAK;79301
Kahnūj;IRN;52624
Kahramanmaraş;TUR;384953
Kahror Pakka;PAK;69743
Kai;JPN;75313
Kaifeng;CHN;1451741
Kaihua;CHN;64404
Kaili;CHN;275745
Kairouan;TUN;139070
Kairāna;IND;80432
Kaiserslautern;DEU;98732
Kaithal;IND;144915
Kaitong;CHN;62537
Kaiyuan;CHN;198423
Kaizuka;JPN;92632
Kajang;MYS;236240
Kajansi;UGA;135600
Kakamega;KEN;1867579
Kakamigahara;JPN;144521
Kakata;LBR;52247
Kakegawa;JPN;117925
Kakogawachō-honmachi;JPN;271634
Kalaban Koro;MLI;148247
Kalaburagi;IND;543147
Kalamansig;PHL;52257
Kalamariá;GRC;91518
Kalamassery;IND;71038
Kalamata;GRC;54100
Kalamazoo;USA;76041
Kalasin;THA;55102
Kalaw;MMR;93032
Kalemie;COD;160961
Kalemyo;MMR;348573
Kalibo (poblacion);PHL;89127
Kalima;COD;72327
Kaliningrad;RUS;475056
Kalininskiy;RUS;504641
Kalisz;POL;108759
Kallakurichi;IND;1682687
Kallang;SGP;101290
Kallithéa;GRC;100641
Kalmiuskyi;UKR;101498
Kalmunai;LKA;100171
Kalol;IND;134426
Kaluga;RUS;340851
Kalulushi;ZMB;104046
Kalush;UKR;65088
Kalyani;IND;93184
Kalynivskyi;UKR;103249
Kalyān;IND;1262255
Kamagaya;JPN;109932
Kamakura;JPN;172929
Kamalia;PAK;166617
Kambar;PAK;77481
Kambove;COD;99884
Kamensk-Shakhtinsky;RUS;75814
Kamensk-Ural'skiy;RUS;182500
Kameoka;JPN;97181
Kamifukuoka;JPN;52323
Kamigyō-ku;JPN;83000
Kamina;COD;200184
Kamirenjaku;JPN;195391
Kamisu;JPN;95454
Kamloops;CAN;104460
Kamoke;PAK;292023
Kampala;UGA;1680600
Kamphaeng Phet;THA;58787
Kampong Baharu Cheras Batu Sebelas;MYS;232100
Kampong Cham;KHM;61750
Kampong Chhnang;KHM;75244
Kampong Dungun;MYS;58674
Kampong Pasir Ris;SGP;144260
Kampong Sidam;MYS;60983
Kampung Baru Balakong;MYS;69302
Kampung Baru Subang;MYS;833571
Kampung Bukit Baharu;MYS;55656
Kampung Kangkar Teberau;MYS;412373
Kampung Larkin Lama;MYS;500000
Kampung Manjoi;MYS;86266
Kampung Pasir Gudang Baru;MYS;145639
Kampung Sungai Ara;MYS;140849
Kampung Sungai Glugur;MYS;145600
Kampung Sungai Kajang;MYS;84031
Kamsar;GIN;113350
Kamuli;UGA;67800
Kamyanets-Podilskyi;UKR;97908
Kamyanske;UKR;226845
Kamyshin;RUS;128626
Kamālshahr;IRN;141669
Kan'onjichō;JPN;57438
Kanakapura;IND;54014
Kanaker-Zeytun;ARM;75500
Kananga;COD;1247168
Kanasín;MEX;77240
Kanata;CAN;90000
Kanayannur;IND;851406
Kanazawa;JPN;466029
Kanbe;MMR;58146
Kanchanaburi;THA;63699
Kanchipuram;IND;221715
Kandahār;AFG;523300
Kandhkot;PAK;99155
Kandi;BEN;56043
Kandukūr;IND;57246
Kandy;LKA;111701
Kangar;MYS;63869
Kangding;CHN;100000
Kanggye;PRK;209530
Kangnyŏng;PRK;106827
Kangsŏn;PRK;102436
Kangāvar;IRN;51352
Kanhangad;IND;125564
Kani;JPN;102143
Kanjia;CHN;75669
Kankan;GIN;221428
Kannauj;IND;76714
Kannur;IND;62836
Kano;NGA;4910000
Kanoya;JPN;101096
Kanpur Cantonment;IND;108534
Kanpur;IND;2823249
Kansas City;USA;475378
Kansk;RUS;101502
Kanuma;JPN;94903
Kanyama;COD;80043
Kaohsiung;TWN;2737660
Kaolack;SEN;298904
Kapar;MYS;269627
Kapchorwa;UGA;51200
Kapenguria;KEN;56000
Kapiri Mposhi;ZMB;83211
Kaposvár;HUN;64280
Kapurthala Town;IND;98916
Kara;TGO;104207
Karabağlar;TUR;479338
Karabük;TUR;125403
Karachi;PAK;11624219
Karagandy;KAZ;497777
Karaj;IRN;1448075
Karakol;KGZ;84351
Karaman;TUR;175390
Karamay;CHN;261445
Karangsembung;IDN;75856
Karatsu;JPN;117663
Karauli;IND;82960
Karawang;IDN;307880
Karbala;IRQ;1218732
Kariega;ZAF;291052
Kariya;JPN;153834
Karlskrona;SWE;66675
Karlsruhe;DEU;283799
Karlstad;SWE;61492
Karnaphuli;BGD;203697
Karnāl;IND;302140
Karol Bāgh;IND;505241
Karonga;MWI;69486
Kars;TUR;91450
Kartasura;IDN;88927
Karur;IND;234191
Karuri;KEN;194342
Karwar;IND;77139
Karād;IND;55663
Karāwalnagar;IND;224281
Karīmganj;IND;56854
Karīmnagar;IND;289821
Karşıyaka;TUR;339624
Kas;SDN;55255
Kasama;JPN;73664
Kasama;ZMB;179636
Kasangati;UGA;207800
Kasaoka;JPN;50160
Kasba Tadla;MAR;51697
Kasese;UGA;115400
Kashan;IRN;304487
Kashgar;CHN;506640
Kashiba;JPN;78113
Kashihara-shi;JPN;124521
Kashihara;JPN;79058
Kashima-shi;JPN;66950
Kashipur;IND;103138
Kashiwa;JPN;433436
Kashiwara;JPN;120922
Kashiwazaki;JPN;86183
Kasihan;IDN;86234
Kasoa;GHA;86753
Kasongo;COD;81629
Kaspiysk;RUS;81752
Kassala;SDN;401477
Kassel;DEU;197230
Kasserine;TUN;84365
Kastamonu;TUR;125622
Kasuga;JPN;111023
Kasugai;JPN;308681
Kasukabe;JPN;229792
Kasulu;TZA;238321
Kasungu;MWI;66152
Kasur;PAK;510875
Katabi;UGA;154300
Katanawa;JPN;50112
Katano;JPN;75033
Kateríni;GRC;53293
Kathmandu;NPL;1442271
Kathua;IND;59866
Kati;MLI;130254
Katihar;IND;240838
Katiola;CIV;59641
Katori-shi;JPN;74469
Katoro;TZA;75000
Katowice;POL;286960
Katsina;NGA;670000
Katsushika;JPN;453093
Katsuta;JPN;155968
Kattaqo'rg'on Shahri;UZB;90600
Katumba;TZA;108558
Katunayaka;LKA;84643
Katwa;COD;89352
Kaunas;LTU;289380
Kaura Namoda;NGA;69725
Kavaklı;TUR;50502
Kavanur;IND;54986
Kavála;GRC;54027
Kawachi-Nagano;JPN;101692
Kawagoe;JPN;354571
Kawaguchi;JPN;607373
Kawalu;IDN;50541
Kawanishi;JPN;155165
Kawasaki;JPN;1538262
Kawit;PHL;73210
Kawm Ḩamādah;EGY;55652
Kawthoung;MMR;57949
Kaya;BFA;121970
Kayamkulam;IND;68634
Kayes;COG;58737
Kayes;MLI;194716
Kayna;COD;51103
Kayseri;TUR;1452458
Kazan;RUS;1243500
Kazo;JPN;112792
Kaédi;MRT;56283
Kebomas;IDN;75982
Kecskemét;HUN;109847
Kediri;IDN;301424
Kedungwaru;IDN;80257
Kedungwuni;IDN;117249
Keelung;TWN;362487
Keffi;NGA;85911
Keighley;GBR;50171
Kelaa Kebira;TUN;63264
Kelar;IRQ;250000
Kelenföld;HUN;53332
Kelo;TCD;82677
Kelowna;CAN;144576
Kembangan;SGP;130252
Kemerovo;RUS;558973
Kempas;MYS;62011
Kempten (Allgäu);DEU;61399
Kendale Lakes;USA;56148
Kendall;USA;80241
Kendari;IDN;351085
Kenema;SLE;255110
Kenge;COD;63317
Keningau;MYS;77650
Kenitra;MAR;470949
Kennedy;COL;979914
Kenner;USA;67091
Kennewick;USA;78896
Kenosha;USA;99858
Kent;USA;126952
Kentau;KAZ;57408
Kentron;ARM;133000
Kentwood;USA;51357
Keonjhargarh;IND;60590
Kepanjen;IDN;51919
Kepong;MYS;85960
Keratsíni;GRC;77077
Kerch;UKR;148932
Keren;ERI;74800
Kericho;KEN;53804
Kerman;IRN;577514
Kermanshah;IRN;621100
Kerpen;DEU;64226
Kertosono;IDN;60782
Kesennuma;JPN;61147
Keshod;IND;76193
Kesklinn;EST;67766
Kettering;GBR;56676
Kettering;USA;55525
Keur Médoune;SEN;77255
Kfar Saba;ISR;110456
Khabarovsk;RUS;618150
Khadki;IND;75654
Khagaul;IND;51577
Khagrachhari;BGD;50364
Khairpur Mir's;PAK;191044
Khajoori Khas;IND;76640
Khalifah A City;ARE;85374
Khalkhāl;IRN;51024
Khalándrion;GRC;74192
Khambhāt;IND;99164
Khamis Mushait;SAU;387553
Khammam;IND;196283
Khan Na Yao;THA;88678
Khan Younis;PSE;173183
Khanabad;AFG;71531
Khanapuram Haveli;IND;53442
Khandwa;IND;200738
Khanna;IND;128137
Khanpur;PAK;142426
Khanty-Mansiysk;RUS;101466
Khanzhonkivskyi;UKR;53040
Kharagpur;IND;219665
Kharakvasla;IND;78684
Kharar;IND;74460
Khardah;IND;128346
Kharghar;IND;80612
Khargone;IND;116150
Kharian;PAK;103036
Kharkiv;UKR;1421125
Kharkivskyi Masyv;UKR;93700
Khartoum North;SDN;1012211
Khartoum;SDN;1974647
Khartsyzk;UKR;56182
Khasavyurt;RUS;126829
Khasnahzān;IRQ;146639
Khatauli;IND;64731
Khemis Miliana;DZA;80512
Khemisset;MAR;143640
Khenchela;DZA;114472
Khenifra;MAR;128318
Kherson;UKR;66000
Khewra;PAK;80000
Khimki;RUS;239967
Khirdalan;AZE;196200
Khlong Chan;THA;76934
Khlong Kum;THA;69071
Khlong Luang;THA;118551
Khlong Sam Wa;THA;169489
Khlong San;THA;73263
Khlong Toei;THA;109041
Khmelnytskyi;UKR;274452
Khobar;SAU;165799
Khomeyn;IRN;77425
Khomeynī Shahr;IRN;277334
Khon Kaen;THA;114459
Khopoli;IND;71141
Khoroshëvo-Mnevniki;RUS;159000
Khorramabad;IRN;329825
Khorramdarreh;IRN;50528
Khorramshahr;IRN;330606
Khouribga;MAR;214241
Khrustalnyi;UKR;79533
Khujand;TJK;191000
Khulm;AFG;64933
Khulna;BGD;1500689
Khurai;IND;51108
Khurarianwala;PAK;96743
Khuraybat as Sūq;JOR;186158
Khurja;IND;105909
Khushāb;PAK;102793
Khuzdar;PAK;218112
Khwisero;KEN;113294
Khāliş;IRQ;70046
Khāmgaon;IND;94604
Khānaqīn;IRQ;175000
Khāsh;IRN;69603
Khōst;AFG;96123
Khūy;IRN;198845
Kiambu;KEN;147870
Kibaha;TZA;265360
Kibaigwa;TZA;50054
Kidapawan;PHL;79652
Kidderminster;GBR;57400
Kiel;DEU;252668
Kielce;POL;192468
Kiffa;MRT;62051
Kigali;RWA;1132686
Kigoma;TZA;232388
Kikolo;AGO;728205
Kikuyu;KEN;323881
Kikwit;COD;509367
Kilamba;AGO;237528
Kilifi;KEN;74270
Kilis;TUR;111648
Kilju;PRK;63652
Killeen;USA;140806
Kilosa;TZA;91889
Kima Kieza;AGO;428855
Kimberley;ZAF;142089
Kimhae;KOR;531966
Kimilili;KEN;56050
Kimitsu;JPN;83058
Kimpese;COD;79539
Kimry;RUS;52070
Kindia;GIN;161024
Kindrativskyi;UKR;101565
Kindu;COD;234651
Kineshma;RUS;92983
King Faisal Military City;SAU;65000
Kingisepp;RUS;50566
Kings Bridge;USA;75132
Kingsport;USA;53014
Kingston upon Hull;GBR;314018
Kingston;CAN;132485
Kingston;JAM;937700
Kingstown;VCT;24518
Kinokawa;JPN;60592
Kinshasa;COD;16000000
Kintampo;GHA;53711
Kipushi;COD;169635
Kira;UGA;462900
Kirdāsah;EGY;137588
Kirishi;RUS;56190
Kirishima;JPN;123205
Kirkcaldy;GBR;50370
Kirkland;USA;87281
Kirkuk;IRQ;1031000
Kirov;RUS;507155
Kirovo-Chepetsk;RUS;90252
Kirumba;COD;52041
Kiryat Gat;ISR;61817
Kiryū;JPN;108991
Kirāri Sulemānnagar;IND;283211
Kisangani;COD;1181788
Kisaran;IDN;141915
Kisarazu;JPN;136166
Kisela Voda;MKD;58216
Kiselëvsk;RUS;104000
Kiserian;KEN;76903
Kishanganj;IND;105782
Kishangarh;IND;154886
Kishiwada;JPN;205561
Kishorganj;BGD;90690
Kisi;NGA;155510
Kisii;KEN;112417
Kisilevsk;RUS;83431
Kislovodsk;RUS;132771
Kismayo;SOM;234852
Kispest;HUN;61453
Kissidougou;GIN;116019
Kissimmee;USA;69152
Kisumu;KEN;397957
Kita;JPN;332140
Kita;MLI;75598
Kitahiroshima;JPN;58918
Kitakami;JPN;93045
Kitakyushu;JPN;940978
Kitale;KEN;162174
Kitami;JPN;119135
Kitamoto;JPN;66022
Kitanagoya;JPN;86385
Kitchener;CAN;256885
Kitengela;KEN;154436
Kitgum;UGA;56891
Kituku;COD;66378
Kitwe;ZMB;665961
Kiyose;JPN;76208
Kiyosu;JPN;67352
Kizlyar;RUS;50564
Kizugawa;JPN;77907
Kiến An;VNM;118047
Kladno;CZE;69664
Klaeng;THA;55619
Klagenfurt am Wörthersee;AUT;100316
Klaipėda;LTU;172292
Klang;MYS;240016
Klangenan;IDN;88378
Klaten;IDN;126831
Klerksdorp;ZAF;227039
Klimovsk;RUS;55206
Klin;RUS;80778
Klinteby Frihed;DNK;53443
Klintsy;RUS;66336
Kluang;MYS;323762
Klungkung;IDN;223720
Knoxville;USA;190740
Knysna;ZAF;68659
Ko Samui;THA;50000
Kobe;JPN;1525152
Koblenz;DEU;107319
Kobo;ETH;56100
Koboko;UGA;64500
Kobryn;BLR;52235
Koch Bihār;IND;78737
Koch'ang;KOR;72996
Kochi;IND;633553
Kochi;JPN;332059
Kodaira;JPN;198739
Kodungallūr;IND;60190
Kodār;IND;64234
Koforidua;GHA;151255
Kofu;JPN;189591
Koga;JPN;139344
Kogalym;RUS;57800
Koganei;JPN;126074
Kogon Shahri;UZB;62300
Kohat;PAK;151427
Kohima;IND;99039
Koidu;SLE;128030
Kokomo;USA;57995
Kokshetau;KAZ;150649
Kokstad;ZAF;61751
Kokubu-matsuki;JPN;57896
Kokubunji;JPN;129242
Kolaboui;GIN;57251
Kolar;IND;87882
Kolda;SEN;103574
Kolding;DNK;61638
Kolea;DZA;61643
Kolhāpur;IND;549236
Kolkata;IND;4631392
Kollam;IND;367107
Kollegāl;IND;57149
Kolomna;RUS;147690
Kolomyia;UKR;60821
Kolonnawa;LKA;64887
Kolpino;RUS;138979
Kolwezi;COD;790248
Kolār;IND;138462
Kom Ombo;EGY;409311
Komae;JPN;84772
Komaki;JPN;148872
Komatsu;JPN;108509
Kombolcha;ETH;132100
Komendantsky aerodrom;RUS;84052
Komsomolsk-on-Amur;RUS;275908
Kon Tum;VNM;205762
Konak;TUR;332277
Konan;JPN;54607
Konch;IND;52773
Kondoa;TZA;80443
Kongolo;COD;86932
Kongoussi;BFA;53627
Konibodom;TJK;211100
Konin;POL;81258
Konnagar;IND;76082
Konotop;UKR;84787
Konstanz;DEU;81275
Kontagora;NGA;98754
Konya;TUR;1433861
Kopargaon;IND;65273
Kopeysk;RUS;70780
Koppal;IND;70698
Koratla;IND;66504
Korba;IND;419146
Korba;TUN;65542
Koreatown;USA;124281
Korhogo;CIV;440926
Korla;CHN;549324
Korogwe;TZA;62032
Korolev;RUS;139798
Korolyov;UKR;114034
Koronadal;PHL;201844
Korosten;UKR;61496
Kortrijk;BEL;73879
Korydallós;GRC;63445
Korçë;ALB;58259
Kosai;JPN;59770
Koshigaya;JPN;345353
Kosi;IND;52492
Koson;UZB;68900
Kosong;KOR;62446
Kosonsoy;UZB;50900
Kostanay;KAZ;210000
Kosti;SDN;345068
Kostroma;RUS;277280
Kostyantynivka;UKR;67350
Koszalin;POL;107450
Kot Addu;PAK;104217
Kot Kapūra;IND;91979
Kot Malik Barkhurdar;PAK;69359
Kot Mumin;PAK;51021
Kot Radha Kishan;PAK;102057
Kota Bharu;MYS;568900
Kota Damansara;MYS;500000
Kota Kinabalu;MYS;500421
Kota Kuala Muda;MYS;544984
Kota Sambas;IDN;57295
Kota Tinggi;MYS;52743
Kota;IND;1001694
Kotamobagu;IDN;121756
Kotharia;IND;53794
Kotido;UGA;75700
Kotikawatta;LKA;64565
Kotka;FIN;50157
Kotkapura;IND;80741
Kotlas;RUS;59180
Kotlovka;RUS;64000
Kotri;PAK;106615
Kottagūdem;IND;79819
Kottayam;IND;55374
Kotō;JPN;543730
Koudougou;BFA;160239
Koulikoro;MLI;64128
Koumassi;CIV;412282
Koumra;TCD;54109
Kousséri;CMR;139024
Koutiala;MLI;218031
Kouvola;FIN;78094
Kovel;UKR;67575
Kovilpatti;IND;95057
Kovpakivskyi;UKR;142447
Kovrov;RUS;154224
Kowloon City Centre;HKG;194290
Kowloon City;HKG;418732
Kowloon West End;HKG;74710
Kowloon;HKG;2232339
Koyilandy;IND;71873
Kozan;TUR;88115
Kozeyevo;RUS;50000
Kozhikode;IND;550440
Kozhukhovo;RUS;50000
Košice;SVK;225044
Kpalimé;TGO;75084
Kraaifontein;ZAF;57911
Kragujevac;SRB;147473
Kraków;POL;816614
Kralendijk;BES;10620
Kraljevo;SRB;82846
Kramatorsk;UKR;147145
Krasnaya Glinka;RUS;85566
Krasnodar;RUS;899541
Krasnogorsk;RUS;92932
Krasnogvargeisky;RUS;337091
Krasnokamensk;RUS;54316
Krasnokamsk;RUS;52689
Krasnoturinsk;RUS;62600
Krasnoyarsk;RUS;1090811
Krathum Baen;THA;72819
Krefeld;DEU;237984
Kremenchuk;UKR;224997
Kresek;IDN;110182
Kreuzberg;DEU;153135
Kribi;CMR;93482
Krishnagiri;IND;71323
Krishnanagar;IND;145926
Kristiansand;NOR;117237
Kroonstad;ZAF;117152
Kropotkin;RUS;79599
Kropyvnytskyi;UKR;219676
Krugersdorp;ZAF;378821
Krujë;ALB;51191
Kruševac;SRB;75256
Krymsk;RUS;57555
Kryukiv;UKR;75578
Kryvyy Rih;UKR;603904
Ksar Chellala;DZA;51451
Ksar El Kebir;MAR;138262
Ksar Hellal;TUN;55415
Ksar el Boukhari;DZA;59634
Ksar;MRT;57758
Kstovo;RUS;67242
Kuacjok;SSD;78000
Kuala Krai;MYS;105007
Kuala Kubu Baharu;MYS;194387
Kuala Lumpur;MYS;1453975
Kuala Nerus;MYS;93485
Kuala Selangor;MYS;55887
Kuala Terengganu;MYS;426500
Kuandian;CHN;70867
Kuantan;MYS;548014
Kuchai Lama;MYS;50000
Kuching;MYS;402738
Kuchāman;IND;61969
Kudamatsu;JPN;55887
Kudus;IDN;92156
Kufa;IRQ;110000
Kuje;NGA;97367
Kukatpally;IND;341709
Kukichūō;JPN;150582
Kulai;MYS;63762
Kulim;MYS;170889
Kulti;IND;305405
Kumagaya;JPN;195277
Kumamoto;JPN;738907
Kumanovo;MKD;75051
Kumarapalayam;IND;195071
Kumasi;GHA;2544530
Kumba;CMR;225046
Kumbakonam;IND;167155
Kumbo;CMR;125124
Kumertau;RUS;65321
Kundla;IND;76809
Kunduz;AFG;161902
Kungsholmen;SWE;69363
Kungur;RUS;66389
Kuningan;IDN;111742
Kunitachi;JPN;77130
Kuniyamuttūr;IND;95924
Kunjah;PAK;90905
Kunming;CHN;3855346
Kunnamkulam;IND;63903
Kunri;PAK;237063
Kunshan;CHN;2092496
Kuntsevo;RUS;147497
Kunyang;CHN;65009
Kuopio;FIN;125462
Kupang;IDN;474801
Kupchino;RUS;54198
Kurashiki;JPN;483576
Kure;JPN;214592
Kurgan;RUS;309285
Kurichchi;IND;123667
Kurihama;JPN;53782
Kurihara;JPN;66565
Kurnool;IND;460184
Kuroiso;JPN;61230
Kurortnyy;RUS;70589
Kursk;RUS;448733
Kurume;JPN;303579
Kusatsu;JPN;143913
Kushinagar;IND;274403
Kushiro;JPN;167875
Kushtia;BGD;135724
Kutaisi;GEO;135201
Kutloanong;ZAF;95008
Kutu;COD;56061
Kuwait City;KWT;60064
Kuwana;JPN;140051
Kuz'minki;RUS;143000
Kuznetsk;RUS;90480
Kuşadası;TUR;63177
KwaDukuza;ZAF;161177
Kwaggafontein;ZAF;54040
Kwai Chung;HKG;331600
Kwail-ŭp;PRK;89895
Kwangyang;KOR;89281
Kwekwe;ZWE;119863
Kyaiklat;MMR;52425
Kyaukpyu;MMR;180000
Kyaukse;MMR;50480
Kyauktan;MMR;132765
Kyengera;UGA;285400
Kyimyindine;MMR;111514
Kyiv;UKR;2952301
Kyivskyi;UKR;139177
Kyosai;KOR;72124
Kyoto;JPN;1463723
Kyzyl;RUS;116983
Kyzylorda;KAZ;354800
Kyōtanabe;JPN;73753
Kyōtango;JPN;50860
Kâhta;TUR;97875
Kélibia;TUN;62993
Kérou;BEN;54276
Köpenick;DEU;67148
Körfez;TUR;90580
Kütahya;TUR;185008
Küçükçekmece;TUR;792030
Kākināda;IND;384182
Kāliyāganj;IND;51748
Kālna;IND;53964
Kāmthi;IND;86793
Kāmyārān;IRN;57077
Kāmāreddi;IND;80315
Kāmārhāti;IND;332965
Kānchrāpāra;IND;136954
Kāndi;IND;54848
Kāpas Herd;IND;74073
Kāraikkudi;IND;181851
Kāraikāl;IND;86838
Kāranja;IND;67907
Kāsaragod;IND;54172
Kāsganj;IND;99462
Kāshmar;IRN;131517
Kāshān;IRN;304487
Kāsipālaiyam;IND;73425
Kāsībugga;IND;57507
Kātoya;IND;78408
Kātrās;IND;57349
Kāvali;IND;90099
Kāzerūn;IRN;112360
Kēng Tung;MMR;171620
Kędzierzyn-Koźle;POL;65636
Kīratpur;IND;60223
Kırklareli;TUR;58223
Kırıkhan;TUR;60916
Kırıkkale;TUR;186960
Kırşehir;TUR;150700
Kızıltepe;TUR;150174
Kōka;JPN;89619
Kōnan;JPN;98255
Kōnosu;JPN;116828
Kōriyama;JPN;327692
Kōshi;JPN;61772
Kōtari;JPN;80608
Kőbánya;HUN;78414
Kūhdasht;IRN;89091
Kūt-e 'Abdollāh;IRN;56252
Kŭlob;TJK;214700
Kỳ Anh;VNM;150226
L'Hospitalet de Llobregat;ESP;257038
LOHAS Park;HKG;50000
La Calera;CHL;50221
La Carlota;PHL;67740
La Ceiba;HND;222055
La Chorrera;PAN;61232
La Cité-Limoilou;CAN;108415
La Concepción;VEN;120478
La Crosse;USA;52306
La Dolorita;VEN;56846
La Dorada;COL;81950
La Fría;VEN;61568
La Gazelle;TUN;94961
La Gi;VNM;160652
La Habana Vieja;CUB;95383
La Habra;USA;62131
La Haute-Saint-Charles;CAN;88460
La Laguna;ESP;150661
La Libertad;ECU;75881
La Louvière;BEL;76668
La Línea de la Concepción;ESP;64595
La Marsa;TUN;92987
La Mesa;USA;60089
La Mohammedia;TUN;66593
La Paz;BOL;2004652
La Paz;MEX;250141
La Paz;PHL;71978
La Piedad de Cabadas;MEX;83323
La Pintana;CHL;201178
La Plata;ARG;195443
La Rioja;ARG;178872
La Roche-sur-Yon;FRA;59410
La Rochelle;FRA;76810
La Romana;DOM;208437
La Serena;CHL;154521
La Seyne-sur-Mer;FRA;62330
La Spezia;ITA;93288
La Trinidad;PHL;142925
La Vega;DOM;102426
La Victoria;VEN;126721
La Villa del Rosario;VEN;82766
Laascaanood;SOM;60100
Laayoune;ESH;196331
Labinsk;RUS;61945
Labuan Bajo;IDN;188724
Labuan;MYS;95120
Labé;GIN;107571
Ladysmith;ZAF;143446
Lae;PNG;76255
Lafayette;USA;121374
Lafia;NGA;127236
Lafiagi;NGA;102779
Lagarto;BRA;101579
Lages;BRA;164676
Laghouat;DZA;134372
Lagoa Santa;BRA;75145
Lagoa da Prata;BRA;51412
Lagos de Moreno;MEX;98206
Lagos;NGA;15388000
Laguna Niguel;USA;65806
Lahad Datu;MYS;105622
Lahat;IDN;65906
Lahbab;ARE;53079
Lahore;PAK;13004135
Lahr;DEU;50775
Lahraouyine;MAR;70783
Lahti;FIN;121622
Lahān;NPL;102955
Lai Vung;VNM;80649
Laibin;CHN;910282
Laiwu;CHN;989535
Laixi;CHN;341470
Laiyang;CHN;169594
Laizhou;CHN;188000
Lajeado;BRA;164391
Lak Si;THA;109770
Lakang;MMR;85423
Lake Charles;USA;76070
Lake Elsinore;USA;61981
Lake Forest;USA;82492
Lake Havasu City;USA;53553
Lakeland;USA;104401
Lakeville;USA;60633
Lakewood;CAN;51237
Lakewood;USA;152597
Lakhīmpur;IND;140223
Lakshmīpur;BGD;61703
Lal Bahadur Nagar;IND;261987
Lala Musa;PAK;65197
Lalian;PAK;52542
Lalitpur;IND;126475
Lalmonirhat;BGD;65127
Lalupon;NGA;81130
Lambaré;PRY;126377
Lambayong;PHL;81288
Lamezia Terme;ITA;70501
Lamongan;IDN;59224
Lampa;CHL;102234
Lampang;THA;156139
Lamía;GRC;52006
Lancaster;USA;161103
Lander;VEN;176346
Landshut;DEU;71863
Landstraße;AUT;98389
Lang'ata;KEN;172569
Langarūd;IRN;68148
Langenfeld;DEU;59112
Langenhagen;DEU;50439
Langfang;CHN;868066
Langley;CAN;132603
Langsa;IDN;184016
Langtoucun;CHN;59046
Langxiang;CHN;57318
Langzhong;CHN;60542
Lankaran;AZE;89300
Lanshan;CHN;55442
Lansing;USA;112644
Lanxi;CHN;73706
Lanzhou;CHN;3000000
Lanús;ARG;212252
Laoag;PHL;112117
Laohekou;CHN;253112
Laojunmiao;CHN;84769
Lapa;BRA;75533
Lappeenranta;FIN;72909
Lapu-Lapu City;PHL;497813
Larache;MAR;136505
Larbaâ;DZA;58295
Laredo;USA;256153
Largo;USA;81000
Larkana;PAK;364033
Larnaca;CYP;72000
Las Cruces;USA;101643
Las Cumbres;PAN;69102
Las Palmas de Gran Canaria;ESP;383516
Las Piedras;URY;69682
Las Piñas;PHL;615549
Las Rozas de Madrid;ESP;95550
Las Tunas;CUB;203684
Las Vegas;USA;641903
Las Águilas;ESP;51268
Lashio;MMR;131000
Lasnamäe;EST;115008
Lat Krabang;THA;163175
Lat Phrao;THA;122182
Latacunga;ECU;205624
Latakia;SYR;709000
Latina;ESP;256644
Latina;ITA;76305
Latkrabang;THA;173987
Latur;IND;382940
Lauderhill;USA;71579
Launceston;AUS;90953
Lauro de Freitas;BRA;203331
Lausanne;CHE;139111
Lautoka;FJI;52500
Laval;CAN;438366
Laval;FRA;50489
Lavras;BRA;104761
Lawang;IDN;112540
Lawrence;USA;93917
Lawton;USA;96655
Laxmangarh;IND;53392
Layton;USA;74143
Layyah;PAK;151274
Le Bardo;TUN;71961
Le Havre;FRA;185972
Le Kram;TUN;88302
Le Mans;FRA;144515
Le Plateau-Mont-Royal;CAN;105813
Le Sud-Ouest;CAN;86347
Le Tampon;REU;81943
Le Vieux-Longueuil;CAN;135218
League City;USA;98312
Leander;USA;59202
Lecce;ITA;80695
Lecheng;CHN;124268
Lee's Summit;USA;95094
Leeds;GBR;536280
Leesburg;USA;51209
Leeuwarden;NLD;124481
Lefortovo;RUS;91000
Leganés;ESP;188425
Legaspi;PHL;179481
Legionowo;POL;50786
Legnano;ITA;57589
Legnica;POL;106033
Lehi;USA;58486
Lehigh Acres;USA;86784
Leicester;GBR;368600
Leiden;NLD;119713
Leipzig;DEU;504971
Leiria;PRT;128640
Leiyang;CHN;129116
Lekki;NGA;401272
Lelystad;NLD;79811
Lembang;IDN;183130
Leme;BRA;98161
Lenexa;USA;52490
Lengshuijiang;CHN;115399
Lengshuitan;CHN;88935
Leninogorsk;RUS;66263
Leninsk-Kuznetsky;RUS;109023
Lençóis Paulista;BRA;66505
Leopoldina;BRA;51145
Lerdo;MEX;79669
Lere;NGA;93290
Lerik;AZE;87000
Les Abymes;GLP;53514
Les Cayes;HTI;125799
Les Corts;ESP;82270
Les Rivières;CAN;77000
Leshan;CHN;662814
Leskovac;SRB;94758
Lesnoy;RUS;55100
Lesosibirsk;RUS;65945
Leszno;POL;63565
Lethbridge;CAN;103197
Leuven;BEL;101032
Levallois-Perret;FRA;62178
Leverkusen;DEU;162738
Levittown;USA;52983
Levoberezhnyy;RUS;52000
Lewisville;USA;104039
Lexington-Fayette;USA;314488
Lexington;USA;320347
Leytonstone;GBR;54696
León de los Aldama;MEX;1579803
León;ESP;124772
León;NIC;144538
Lhasa;CHN;118721
Lhoka;CHN;353700
Lhokseumawe;IDN;200876
Lhünzhub;CHN;50596
Liancheng;CHN;60504
Lianghu;CHN;155000
Liangji;CHN;52048
Liangping;CHN;137620
Liangxiang;CHN;76744
Liangzhai;CHN;54742
Lianhe;CHN;121367
Lianjiang;CHN;100341
Lianozovo;RUS;86000
Lianshan;CHN;313247
Lianyuan;CHN;66501
Lianyungang;CHN;2001009
Lianzhou;CHN;92827
Liaocheng;CHN;1229768
Liaolan;CHN;84306
Liaoyang;CHN;687890
Liaozhong;CHN;54691
Liberdade;BRA;66056
Liberec;CZE;102951
Libertad;PHL;250353
Libon;PHL;68846
Libreville;GAB;846090
Licha;CHN;55140
Licheng;CHN;172775
Lichinga;MOZ;281341
Lichtenburg;ZAF;65863
Lichtenrade;DEU;52110
Lichterfelde;DEU;85885
Lichuan;CHN;120587
Lida;BLR;103262
Lido di Ostia;ITA;85301
Lidu;CHN;88124
Liepāja;LVA;67421
Ligezhuang;CHN;65714
Liguo;CHN;54960
Lijiang;CHN;211151
Likasi;COD;635768
Likhobory;RUS;50000
Lille;FRA;238695
Lillestrøm;NOR;89684
Lilongwe;MWI;1115815
Lima;PER;7737002
Limassol;CYP;154000
Limay;PHL;81960
Limbe;CMR;131381
Limeira;BRA;291869
Limerick;IRL;102287
Limoeiro do Norte;BRA;59560
Limoeiro;BRA;56510
Limoges;FRA;141176
Limpio;PRY;96143
Limuru;KEN;159314
Limão;BRA;82373
Limón;CRI;63081
Linares;CHL;69535
Linares;ESP;57414
Linares;MEX;70378
Lincang;CHN;323708
Lincoln Park;USA;66959
Lincoln;GBR;103813
Lincoln;USA;294757
Lindi;TZA;95096
Linfen;CHN;959198
Lingao;CHN;64874
Lingayen;PHL;56580
Lingcheng;CHN;53841
Lingdong;CHN;83636
Lingen;DEU;51310
Linghai;CHN;56176
Linghe;CHN;99069
Lingwu;CHN;52863
Lingyuan;CHN;91418
Linh Đàm;VNM;70000
Linhares;BRA;166786
Linjiacun;CHN;88509
Linjiang;CHN;71149
Linkou;CHN;77754
Linköping;SWE;166673
Linping;CHN;78180
Linqiong;CHN;55587
Linqu;CHN;299646
Lins;BRA;78503
Linshui;CHN;109955
Lintong;CHN;75882
Linxi;CHN;100316
Linxia Chengguanzhen;CHN;274466
Linyi;CHN;2743843
Linz;AUT;204846
Lipa City;PHL;212287
Lipetsk;RUS;509735
Liping;CHN;82710
Lippstadt;DEU;67219
Lira;UGA;119323
Lisala;COD;117464
Lisbon;PRT;517802
Lisburn;GBR;77506
Lishi;CHN;66620
Lishu;CHN;61584
Lishui;CHN;451418
Liski;RUS;55939
Lisovyi Masyv;UKR;87300
Little Havana;USA;53430
Little Rock;USA;202591
Littlehampton;GBR;58714
Liuhe;CHN;66975
Liuji;CHN;54785
Liuku;CHN;63013
Liupanshui;CHN;1320825
Liuquan;CHN;51657
Liuxin;CHN;65258
Liuzhi;CHN;138826
Liuzhou;CHN;1436599
Livermore;USA;88126
Liverpool;GBR;496770
Livingston;GBR;56840
Livingstone;ZMB;178361
Livoberezhnyi;UKR;122175
Livonia;USA;94635
Livorno;ITA;157017
Lixian;CHN;58300
Lizhi;CHN;156753
Liège;BEL;195278
Ljubljana;SVN;272220
Lleida;ESP;140797
Lo Prado;CHL;104316
Loa Janan;IDN;212816
Lobamba;SWZ;4557
Lobito;AGO;393079
Lobnya;RUS;61772
Lod;ISR;77223
Lodhran;PAK;144512
Lodi;USA;64596
Lodja;COD;91409
Lodwar;KEN;82970
Logan City;AUS;345098
Logan Square;USA;73702
Logan;USA;50371
Logroño;ESP;151164
Lohārdagā;IND;57411
Loja;ECU;274112
Lokoja;NGA;60579
Lomas de Zamora;ARG;111897
Lomé;TGO;2188376
Lonavla;IND;58562
London;CAN;422324
London;GBR;8961989
Londonderry County Borough;GBR;87153
Londrina;BRA;581382
Long Beach;USA;474140
Long Bien;VNM;347829
Long Khánh;VNM;171276
Long Mỹ;VNM;61781
Long Xuyên;VNM;286140
Longfeng;CHN;152074
Longgang;CHN;215273
Longgu;CHN;59086
Longjiang;CHN;106384
Longjing;CHN;117185
Longling County;CHN;270000
Longmont;USA;92088
Longnan;CHN;85826
Longonjo;AGO;92103
Longquan;CHN;91534
Longshan;CHN;465249
Longshi;CHN;56142
Longshui;CHN;121609
Longtan;CHN;57769
Longueuil;CAN;229330
Longview;USA;82287
Longyan;CHN;1025087
Longyearbyen;SJM;2368
Loni;IND;516082
Lop Buri;THA;57761
Lorain;USA;63647
Lorca;ESP;93079
Lorena;BRA;84855
Lorient;FRA;58112
Los Andes;CHL;63009
Los Angeles;USA;3820914
Los Baños;PHL;117030
Los Dos Caminos;VEN;58168
Los Mochis;MEX;256613
Los Patios;COL;58661
Los Polvorines;ARG;53354
Los Puertos de Altagracia;VEN;101527
Los Rastrojos;VEN;100497
Los Reyes Acaquilpan;MEX;85359
Los Teques;VEN;252242
Los Ángeles;CHL;125430
Loudi;CHN;497171
Louga;SEN;113365
Loughborough;GBR;64884
Louis Trichardt;ZAF;86854
Louisville;USA;624444
Loum;CMR;58554
Loures;PRT;66231
Loushanguan;CHN;80344
Louveira;BRA;51847
Loveland;USA;75182
Lowell;USA;110699
Lower Hutt;NZL;114200
Lower Sackville;CAN;51749
Lowestoft;GBR;71327
Lozova;UKR;54026
Lqoliaa;MAR;90890
Lu'an;CHN;1644344
Luancheng;CHN;597130
Luanda;AGO;2776168
Luang Prabang;LAO;55027
Luanshya;ZMB;193293
Luau;AGO;55432
Lubango;AGO;600751
Lubao;PHL;55645
Lubbock;USA;249042
Lubin;POL;77532
Lublin;POL;336339
Lubu;CHN;95820
Lubuklinggau;IDN;234166
Lubumbashi;COD;2221925
Lucapa;AGO;110000
Lucas do Rio Verde;BRA;92256
Lucca;ITA;81748
Lucena;PHL;228758
Lucerne;CHE;81691
Lucheng;CHN;89119
Luckeesarai;IND;99979
Lucknow;IND;2472011
Ludhiana;IND;1618879
Ludwigsburg;DEU;87603
Ludwigshafen am Rhein;DEU;163196
Luena;AGO;273675
Lugano;CHE;63185
Lugazi;UGA;128400
Lugo;ESP;98025
Luhansk;UKR;397677
Luis Eduardo Magalhães;BRA;107909
Luján;ARG;97363
Luleå;SWE;77832
Lulou;CHN;63704
Lumajang;IDN;123626
Lund;SWE;87244
Lunglei;IND;57011
Luocheng;CHN;73581
Luodian;CHN;118323
Luohe;CHN;1294974
Luohu District;CHN;1143801
Luohuang;CHN;71515
Luojiang;CHN;212186
Luojing;CHN;54329
Luomen;CHN;89998
Luorong;CHN;67593
Luoyang;CHN;1390581
Lupon;PHL;68717
Luputa;COD;54676
Luquembo;AGO;69420
Lusail;QAT;198600
Lusaka;ZMB;2212301
Lushar;CHN;67153
Lushnjë;ALB;63135
Lushui;CHN;197000
Luton;GBR;225262
Lutsk;UKR;215986
Luxembourg;LUX;76684
Luxor;EGY;422407
Luzhou;CHN;998900
Luziânia;BRA;209129
Lviv;UKR;717273
Lynchburg;USA;79812
Lynn;USA;92457
Lynwood;USA;71989
Lyon 03;FRA;102725
Lyon 06;FRA;52862
Lyon 07;FRA;82573
Lyon 08;FRA;86154
Lyon 09;FRA;51983
Lyon;FRA;520774
Lys'va;RUS;68660
Lysychansk;UKR;93340
Lytkarino;RUS;50619
Lyubertsy;RUS;154650
Lyublino;RUS;172000
Lào Cai;VNM;130671
Lárisa;GRC;146926
Léo;BFA;51743
Léogâne;HTI;134190
Lévis;CAN;143414
Lübeck;DEU;212207
Lüdenscheid;DEU;79386
Lüeyang Chengguanzhen;CHN;67496
Lüleburgaz;TUR;90899
Lüliang;CHN;3346500
Lüneburg;DEU;71260
Lünen;DEU;91009
Lüshun;CHN;82345
Lādnūn;IND;65575
Lāharpur;IND;55911
Lāhījān;IRN;101073
Lākshām;BGD;82290
Lār;IRN;62045
Lạng Sơn;VNM;200108
M'Sila;DZA;132975
Ma On Shan;HKG;215200
Ma'an;JOR;50350
Ma'anshan;CHN;741531
Maastricht;NLD;122378
Maba;CHN;113609
Mabai;CHN;63569
Mabalacat City;PHL;188050
Mabopane;ZAF;110972
Macapá;BRA;512902
Macau;MAC;649335
Macaé;BRA;143029
Macaíba;BRA;82249
Macclesfield;GBR;54345
Maceió;BRA;1031597
Macenta;GIN;68020
Machakos;KEN;63767
Machala;ECU;289141
Macheng;CHN;126366
Machida;JPN;431079
Machilīpatnam;IND;192827
Machiques;VEN;132734
Mackay;AUS;84333
Maco;PHL;87680
Macon;USA;91351
Madanapalle;IND;180180
Madaripur;BGD;84789
Madera;USA;64208
Madgaon;IND;87650
Madhavaram;IND;119105
Madhepura;IND;54472
Madhubani;IND;75736
Madhupur;IND;55238
Madhurampur Dehri;IND;137231
Madhyamgram;IND;161126
Madhyapur Thimi;NPL;119955
Madido;ZMB;80782
Madison;USA;280305
Madiun;IDN;202544
Madrid Centro;ESP;149718
Madrid;COL;135000
Madrid;ESP;3255944
Madurai;IND;1465625
Maduravoyal;IND;86195
Madīnat an Naşr;EGY;668413
Madīnat as Sādāt;EGY;71501
Madīnat Ḩamad;BHR;133550
Maebaru-chūō;JPN;70339
Maebashi;JPN;332149
Mafikeng;ZAF;77110
Mafinga;TZA;99305
Mafra;BRA;55286
Mafraq;JOR;57118
Magadan;RUS;92782
Magalang;PHL;68988
Magangué;COL;123982
Magdalena Contreras;MEX;238431
Magdeburg;DEU;244329
Magelang;IDN;128709
Maghnia;DZA;87373
Maghāghah;EGY;118223
Magnitogorsk;RUS;413351
Magong;TWN;63745
Magsaysay;PHL;57936
Magugpo Poblacion;PHL;233254
Magway;MMR;96954
Magé;BRA;244092
Maha Sarakham;THA;51584
Mahajanga;MDG;260556
Maharagama;LKA;195355
Mahbūbnagar;IND;190400
Mahdia;TUN;51803
Maheshtala;IND;448317
Mahesāna;IND;190753
Mahilyow;BLR;352896
Mahobā;IND;89170
Mahuva;IND;98519
Mahābād;IRN;168393
Mahāsamund;IND;54413
Maianga;AGO;727681
Maicao;COL;166603
Maidenhead;GBR;70374
Maidstone;GBR;107627
Maiduguri;NGA;1110000
Maijdi;BGD;132185
Mailsi;PAK;125431
Mainpuri;IND;94619
Mainz;DEU;222889
Maipú;CHL;503635
Maiquetía;VEN;52564
Mairinque;BRA;50027
Mairiporã;BRA;101937
Maison Blanche;FRA;64302
Maisons-Alfort;FRA;53964
Maitland;AUS;89597
Maizuru;JPN;92465
Majadahonda;ESP;68110
Majalengka;IDN;73052
Majene;IDN;73883
Majie;CHN;131696
Majuro;MHL;25400
Makassar;IDN;1474393
Makati City;PHL;510383
Makeni;SLE;85116
Makhachkala;RUS;596356
Makiyivka;UKR;338968
Makoko;NGA;85840
Makrāna;IND;94487
Makumbako;TZA;116232
Makurdi;NGA;390000
Malabo;GNQ;155963
Malabon;PHL;365525
Malacatán;GTM;92816
Malacca;MYS;579000
Maladziečna;BLR;87339
Malakal;SSD;160765
Malambo;COL;129148
Malang;IDN;889359
Malanje;AGO;455000
Malanville;BEN;64639
Malapatan;PHL;82577
Malappuram;IND;101386
Malatia-Sebastia;ARM;150500
Malatya;TUR;750491
Malaybalay;PHL;61524
Malda;IND;170039
Malden;USA;61068
Maldonado;URY;102000
Male;MDV;103693
Malegaon;IND;481228
Malindi;KEN;119859
Malingao;PHL;1121974
Malingshan;CHN;52711
Malir Cantonment;PAK;300000
Malita;PHL;118438
Malkajgiri;IND;150000
Malkāpur;IND;67740
Mallawī;EGY;212628
Malmö;SWE;362133
Malolos;PHL;269809
Malout;IND;81406
Maltepe;TUR;427040
Malumfashi;NGA;70709
Maluñgun;PHL;52248
Malārd;IRN;56745
Malāyer;IRN;170237
Mamou;GIN;79109
Mamoudzou;MYT;54831
Mampong;GHA;51745
Man'gyŏngdae-ri;PRK;321690
Man;CIV;241969
Manacapuru;BRA;110691
Manado;IDN;458582
Managua;NIC;973087
Manama;BHR;147074
Manaoag;PHL;59115
Manas;KGZ;123239
Manaung;MMR;50680
Manaus;BRA;2219580
Manavgat;TUR;99254
Manbij;SYR;99497
Mancherial;IND;89935
Manchester;GBR;568996
Manchester;USA;110229
Mandalay;MMR;1208099
Mandaluyong City;PHL;465902
Mandaluyong;PHL;425000
Mandamarri;IND;66176
Mandapeta;IND;56063
Mandaqui;BRA;103665
Mandaue City;PHL;331320
Mandela;GHA;77371
Mandera;KEN;114718
Mandi Bahauddin;PAK;129733
Mandi Dabwāli;IND;52873
Mandideep;IND;59654
Mandimba;MOZ;118922
Mandlā;IND;55133
Mandoli;IND;120417
Mandsaur;IND;141667
Mandurah;AUS;107643
Mandya;IND;137358
Manfalūţ;EGY;117925
Manfredonia;ITA;56932
Mangai;COD;63713
Mangalagiri;IND;107197
Mangaldan;PHL;88818
Mangaluru;IND;499487
Mangina;COD;55439
Mango;IND;223805
Mangochi;MWI;60338
Manhattan;USA;1487536
Manhiça;MOZ;65240
Manhuaçu;BRA;91886
Manicoré;BRA;57758
Manila;PHL;1600000
Manisa;TUR;243971
Manizales;COL;434403
Manjeri;IND;97102
Manjhand;PAK;140766
Manmād;IND;80058
Mannargudi;IND;66999
Mannheim;DEU;307960
Mannārakkāt;IND;50921
Manokwari;IDN;132300
Manolo Fortich;PHL;118075
Manono;COD;82465
Manp'o;PRK;116760
Manresa;ESP;76250
Mansa;ZMB;170965
Mansehra;PAK;66486
Mansfield;GBR;171958
Mansfield;USA;64274
Mansilingan;PHL;454150
Mansoûra;DZA;52285
Manta;ECU;264281
Mantampay;PHL;265032
Manteca;USA;75448
Mantilla;CUB;206918
Manukau City;NZL;362000
Manzanillo;CUB;128188
Manzanillo;MEX;159853
Manzhouli;CHN;54808
Manzini;SWZ;110537
Manéah;GIN;194297
Mao;TCD;50681
Maocun;CHN;57649
Maoming;CHN;1307802
Maozhou;CHN;74910
Maple Grove;USA;68385
Maple Ridge;CAN;82256
Maputo;MOZ;1254837
Maputsoe;LSO;61916
Maqin County;CHN;59900
Mar del Plata;ARG;593337
Mar del Tuyú;ARG;83016
Mar'ino;RUS;243000
Marabá;BRA;145860
Maracaibo;VEN;1752602
Maracanaú;BRA;234509
Maracay;VEN;464700
Maradi;NER;361702
Maraimalainagar;IND;81872
Maramag;PHL;109864
Maran;MYS;111056
Marand;IRN;124191
Maranguape;BRA;105093
Marawi City;PHL;259993
Marbella;ESP;156295
Marburg an der Lahn;DEU;78895
Marcory;CIV;214061
Mardan;PAK;300424
Mardin;TUR;129864
Marechal Cândido Rondon;BRA;55836
Marechal Deodoro;BRA;62341
Marg'ilon;UZB;253500
Margahayukencana;IDN;83119
Margareten;AUT;54412
Margate;GBR;63322
Margate;USA;57234
Mariana;BRA;61387
Marianao;CUB;134057
Mariano Roque Alonso;PRY;72008
Mariano;PHL;70516
Mariara;VEN;116142
Maribor;SVN;96209
Maricá;BRA;211986
Mariehamn;ALA;10682
Mariendorf;DEU;52734
Marienthal;DEU;287101
Marietta;USA;59067
Marigot;MAF;5700
Marikina City;PHL;471323
Marilao;PHL;83276
Maringá;BRA;409657
Marinilla;COL;57403
Marituba;BRA;111785
Mariupol;UKR;230000
Mariveles;PHL;156200
Marj Al Hamam;JOR;82788
Marka;SOM;230100
Markala;MLI;53738
Markham;CAN;338503
Marl;DEU;91398
Marne La Vallée;FRA;318325
Marondera;ZWE;66204
Maroua;CMR;314122
Maroúsi;GRC;72333
Marrakesh;MAR;995871
Marsala;ITA;77915
Marseille 08;FRA;78837
Marseille 09;FRA;76868
Marseille 10;FRA;51299
Marseille 11;FRA;56792
Marseille 12;FRA;58734
Marseille 13;FRA;89316
Marseille 14;FRA;61920
Marseille 15;FRA;77770
Marseille;FRA;877215
Marsá Maţrūḩ;EGY;176498
Martapura;IDN;131449
Martil;MAR;70274
Martin;SVK;51139
Martínez de la Torre;MEX;60074
Marudi;MYS;90100
Marugame;JPN;109513
Marvdasht;IRN;148858
Mary;TKM;167027
Marysville;USA;66773
Maryvale;USA;208189
Marzahn;DEU;111508
Marília;BRA;240590
Marāgheh;IRN;262604
Marīvān;IRN;136654
Masai;MYS;141730
Masaka;UGA;116600
Masan;KOR;434371
Masasi;TZA;89700
Masaurhi Buzurg;IND;59803
Masaya;NIC;130113
Mascara;DZA;108629
Maseru;LSO;359753
Mashhad;IRN;2307177
Mashtūl as Sūq;EGY;75837
Masina;COD;485167
Masindi;UGA;110500
Masinloc;PHL;56579
Masjed Soleymān;IRN;100497
Massa;ITA;64783
Masumbwe;TZA;50000
Masvingo;ZWE;90286
Mata-Utu;WLF;1200
Matadi;COD;425662
Matagalpa;NIC;109089
Matala;AGO;78000
Matamoros;MEX;52233
Matanzas;CUB;146733
Matara;LKA;76254
Mataram;IDN;441147
Mataró;ESP;126988
Mateare;NIC;61234
Matehuala;MEX;77328
Matera;ITA;60403
Mathura;IND;330511
Mati;PHL;105908
Matilda Estate;SGP;52200
Matli;PAK;50398
Matola;MOZ;1198988
Matsubara;JPN;130855
Matsudo;JPN;498575
Matsue;JPN;203616
Matsumoto;JPN;241145
Matsusaka;JPN;159145
Matsutō;JPN;110408
Matsuyama;JPN;511192
Matuga;KEN;194252
Maturín;VEN;647459
Matão;BRA;79033
Mau;IND;246050
Mauban;PHL;70135
Maulavi Bāzār;BGD;57441
Maumere;IDN;87720
Maun;BWA;85350
Mauá;BRA;418261
Maués;BRA;65714
Mawlai-Mawïong;IND;55012
Mawlamyine;MMR;438861
Mawāna;IND;76973
Maxixe;MOZ;126408
Mayagüez;PRI;73077
Mayiladuthurai;IND;86660
Maykop;RUS;141970
Maymana;AFG;75900
Mazabuka;ZMB;104412
Mazar-i-Sharif;AFG;523300
Mazara del Vallo;ITA;51534
Mazatenango;GTM;77431
Mazatlán;MEX;381583
Mazyr;BLR;104517
Maţāy;EGY;82328
Mbabane;SWZ;76218
Mbaké;SEN;101451
Mbale;KEN;60000
Mbale;UGA;111300
Mbalmayo;CMR;82384
Mbandaka;COD;455011
Mbanza Kongo;AGO;148000
Mbanza-Ngungu;COD;142773
Mbarara;UGA;221300
Mbera;MRT;58985
Mbeya;TZA;541603
Mbinga;TZA;60868
Mbombela;ZAF;110159
Mbouda;CMR;71867
Mbour;SEN;284189
Mbuji-Mayi;COD;2101332
McAllen;USA;140269
McKinney;USA;162898
Mdantsane;ZAF;205504
Mdiq;MAR;61398
Meads;USA;288649
Meaux;FRA;53811
Mecca;SAU;1578722
Mechelen;BEL;77530
Mecheria;DZA;65043
Medan;IDN;2486283
Medellín;COL;1999979
Medenine;TUN;71406
Medford;USA;79805
Medianeira;BRA;54369
Mediaş;ROU;53040
Medicine Hat;CAN;63138
Medina Estates;GHA;101207
Medina;SAU;1300000
Medininagar;IND;78396
Medinīpur;IND;153349
Meerbusch;DEU;54826
Meerut;IND;1223184
Meguro;JPN;288088
Mehestan;IRN;85200
Meidling;AUT;97624
Meihekou;CHN;99419
Meikle Earnock;GBR;54480
Meiktila;MMR;177442
Meishan;CHN;1107742
Meizhou;CHN;992351
Mejicanos;SLV;160317
Mek'ī;ETH;75200
Mekelle;ETH;457900
Meknes;MAR;568295
Melati;IDN;67090
Melbourne City Centre;AUS;60057
Melbourne;AUS;5435590
Melbourne;USA;84678
Meleuz;RUS;65362
Melilla;ESP;85985
Melipilla;CHL;63100
Melitopol;UKR;148851
Mellit;SDN;50165
Melo;URY;56013
Melong;CMR;76716
Memphis;USA;633104
Mendaha;IDN;56268
Menden;DEU;52452
Mendip;GBR;110000
Mendoza;ARG;114893
Mene Grande;VEN;60580
Menemen;TUR;53489
Mengcheng Chengguanzhen;CHN;69916
Menghuan;CHN;99970
Menglang;CHN;86877
Mengmao;CHN;112578
Mengyin;CHN;65889
Mengzi;CHN;595100
Menifee;USA;87174
Menongue;AGO;251178
Mentougou;CHN;197772
Menzel Bourguiba;TUN;58800
Merauke;IDN;116864
Merced;USA;82436
Mercedes;ARG;63284
Mercedes;PHL;53702
Mercier–Hochelaga-Maisonneuve;CAN;142753
Merelani;TZA;50000
Meriden;USA;59988
Meridian;USA;90739
Merkezefendi;TUR;280341
Merlo;ARG;268961
Mersin;TUR;537842
Merter Keresteciler;TUR;50000
Mertoyudan;IDN;69871
Meru;KEN;80191
Merzifon;TUR;50658
Mesa;USA;471825
Meshgīn Shahr;IRN;74109
Meshkīn Dasht;IRN;62005
Mesquite;USA;144788
Messaad;DZA;97091
Messina;ITA;219948
Mestre;ITA;147662
Metairie Terrace;USA;142489
Metairie;USA;138481
Methuen;USA;52044
Metpalle;IND;50902
Metro;IDN;182293
Metrogorodok;RUS;50000
Metrotown;CAN;52355
Mettupalayam;IND;69213
Mettur;IND;56743
Metu;ETH;59700
Metz;FRA;123914
Meulaboh;IDN;64646
Mexicali;MEX;1032686
Mexico City;MEX;12294193
Meybod;IRN;51874
Meycauayan;PHL;228023
Mezhdurechensk;RUS;101026
Meïganga;CMR;59426
Mhow;IND;81702
Miabi;COD;79929
Miami Beach;USA;92312
Miami Gardens;USA;113187
Miami;USA;487014
Mian Channun;PAK;140112
Mianwali;PAK;129500
Mianyang;CHN;1550000
Mianzhu, Deyang, Sichuan;CHN;510000
Miaohang;CHN;89615
Miaojie;CHN;62540
Miaoli;TWN;86327
Miass;RUS;167500
Micheng;CHN;89144
Michurinsk;RUS;93499
Mid-City;USA;83000
Middelburg;ZAF;196263
Middlesbrough;GBR;142707
Middletown;USA;65490
Midelt;MAR;60390
Midland;USA;132524
Midori;JPN;50266
Midrand;ZAF;87387
Midsayap;PHL;117365
Midwest City;USA;57249
Midyat;TUR;76268
Mielec;POL;59509
Migori;KEN;71668
Miguel Hidalgo;MEX;372889
Mihara;JPN;90573
Mijas;ESP;80630
Mikhaylovka;RUS;58898
Mikhaylovsk;RUS;59198
Miki;JPN;75450
Mikkeli;FIN;51661
Mila;DZA;63251
Milagro;ECU;133508
Milan;ITA;1371498
Milford;USA;52759
Millcreek;USA;62139
Milpitas;USA;77604
Milton Keynes;GBR;256385
Milton;CAN;132979
Milwaukee;USA;563531
Minami-Alps;JPN;71618
Minami-Sōma;JPN;59005
Minamiarupusu;JPN;69459
Minamirinkan;JPN;224015
Minamiuonuma;JPN;55354
Minatitlán;MEX;112046
Minato City;JPN;260486
Minato;JPN;375339
Minbu;MMR;57342
Minchinabad;PAK;67164
Mindelo;CPV;69013
Minden;DEU;82879
Mineiros;BRA;70081
Mineralnye Vody;RUS;76280
Mingachevir;AZE;106048
Mingala Tangnyunt;MMR;132494
Mingaladon;MMR;136000
Mingcun;CHN;53926
Minggang;CHN;67945
Mingguang;CHN;68351
Minglanilla;PHL;62058
Mingora;PAK;361112
Mingshui;CHN;114858
Minhang;CHN;2716600
Minna;NGA;425000
Minneapolis;USA;410939
Minnetonka Mills;USA;50117
Minnetonka;USA;51669
Minoh;JPN;136868
Minokamo;JPN;56972
Minsk;BLR;1742124
Minusinsk;RUS;72781
Minya;EGY;283605
Minyat an Naşr;EGY;82429
Minyā al Qamḩ;EGY;99284
Mira Mesa;USA;70000
Miraflores;PER;187401
Miragoâne;HTI;89202
Miramar;MEX;118614
Miramar;USA;137132
Mirassol;BRA;63337
Mirdif;ARE;60288
Miri;MYS;300543
Mirpur Khas;PAK;267833
Mirpur Mathelo;PAK;74651
Mirpur Model Thana;BGD;546503
Miryalaguda;IND;104918
Miryang;KOR;53103
Mirzāpur;IND;220029
Misato, Saitama;JPN;142145
Mishan;CHN;87257
Mishima;JPN;107851
Miskolc;HUN;154521
Misrata;LBY;355657
Mission Viejo;USA;97156
Mission;USA;83298
Mississauga;CAN;717961
Missoula;USA;71022
Missouri City;USA;74139
Mitcham;GBR;63393
Mithi;PAK;52376
Mito;JPN;270685
Mitoyo;JPN;65713
Mitrovicë;XKX;107045
Mitte;DEU;102338
Mityana;UGA;105200
Miura;JPN;51483
Mixco;GTM;465773
Miyako;JPN;51150
Miyakojima;JPN;54908
Miyakonojō;JPN;161137
Miyang;CHN;72485
Miyazaki;JPN;401339
Miyoshi;JPN;61952
Mizuho;JPN;56388
Mizusawa;JPN;61281
Mlolongo;KEN;136351
Mmabatho;ZAF;76754
Mnihla;TUN;58641
Moa;CUB;92852
Moabit;DEU;81021
Moanda;COD;128804
Moanda;GAB;71099
Mobara;JPN;88330
Mobile;USA;183289
Mobārakeh;IRN;69449
Moca;DOM;61834
Mochudi;BWA;50321
Mocoa;COL;56398
Mococa;BRA;67681
Mocuba;MOZ;196001
Modakeke;NGA;119529
Model Town;PAK;100000
Modena;ITA;184732
Modesto;USA;211266
Modi'in Makkabbim Re'ut;ISR;93277
Modica;ITA;54456
Modiin Ilit;ISR;76374
Modimolle;ZAF;50306
Modāsa;IND;67648
Moema;BRA;81899
Moers;DEU;103487
Moga;IND;163397
Mogadishu;SOM;2587183
Mogi Guaçu;BRA;153658
Mogi Mirim;BRA;78244
Mogi das Cruzes;BRA;325746
Mogoditshane;BWA;88004
Mogok;MMR;89855
Mohali;IND;166864
Mohammadia;DZA;62410
Mohammadpur;BGD;527571
Mohammed Bin Zayed City;ARE;85000
Mohammedia;MAR;227799
Mojo;ETH;61300
Mojokerto;IDN;141785
Moju;BRA;84094
Mokameh;IND;60678
Moknine;TUN;62802
Mokolo;CMR;51999
Mokopane;ZAF;101090
Mokotów;POL;217683
Mokpo;KOR;268402
Molenbeek-Saint-Jean;BEL;97037
Molepolole;BWA;74861
Molfetta;ITA;59557
Molina de Segura;ESP;64065
Mollet del Vallès;ESP;52484
Molārband;IND;91402
Mombasa;KEN;1208333
Mon Repos;TTO;56380
Monapo;MOZ;50134
Monastir;TUN;93306
Moncalieri;ITA;56134
Moncloa-Aravaca;ESP;116531
Monclova;MEX;215271
Moncton;CAN;86106
Mondlo;ZAF;53892
Mong Kok;HKG;62967
Mongaguá;BRA;57648
Mongo;TCD;53768
Mongu;ZMB;111450
Monkayo;PHL;96405
Monrovia;LBR;1542549
Mons;BEL;95299
Monsanto;PRT;50000
Montauban;FRA;52434
Monte Alegre;BRA;60012
Monte Chingolo;ARG;85060
Monte Mor;BRA;64662
Montebello;USA;63921
Montego Bay;JAM;82867
Montelíbano;COL;90450
Montemorelos;MEX;67428
Montenegro;BRA;65721
Montepuez;MOZ;88442
Monterey Park;USA;61468
Montero;BOL;88616
Monterrey;MEX;1135512
Montería;COL;490935
Montes Claros;BRA;414240
Montesilvano;ITA;53275
Montevideo;URY;1270737
Montgomery;USA;195287
Montpellier;FRA;248252
Montreal;CAN;1762949
Montreuil;FRA;111240
Montréal-Nord;CAN;86857
Monywa;MMR;182011
Monza;ITA;124398
Monze;ZMB;60281
Mooca;BRA;80880
Mooka;JPN;78720
Moonniyur;IND;55535
Moore;USA;60451
Mopti;MLI;186187
Moquegua;PER;69882
Mora;CMR;61523
Morada Nova;BRA;61443
Moramanga;MDG;60456
Moratalaz;ESP;104923
Moratuwa;LKA;168280
Morecambe;GBR;51644
Morelia;MEX;743275
Morena;IND;200482
Moreno Valley;USA;204198
Moreno;ARG;148290
Moreno;BRA;55292
Moriguchi;JPN;143096
Morioka;JPN;290700
Moriya;JPN;68777
Moriyama;JPN;85485
Morley;GBR;57385
Mormugao;IND;102345
Morningside Heights;USA;55929
Moro;PAK;142685
Morogoro;TZA;471409
Morondava;MDG;56671
Moroni;COM;74749
Morrinhos;BRA;51351
Morumbi;BRA;51715
Morvi;IND;210451
Morón;ARG;99066
Morón;CUB;66060
Morón;VEN;68084
Morādābād;IND;721139
Moscow;RUS;10381222
Moshi;TZA;221733
Mosquera;COL;128012
Mossamedes;AGO;255000
Mossel Bay;ZAF;78940
Mossoró;BRA;264577
Most;CZE;63474
Mostaganem;DZA;162885
Mostar;BIH;104518
Mosul;IRQ;1683000
Mot'a;ETH;59000
Mothīhāri;IND;126158
Motijheel;BGD;202308
Motril;ESP;60592
Mott Haven;USA;51450
Moundou;TCD;196124
Mount Pleasant;USA;81317
Mount Prospect;USA;54747
Mount Vernon;USA;68628
Mountain View;USA;80435
Mouscron;BEL;52069
Moyobamba;PER;50073
Mozambique;MOZ;55829
Moḩammad Shahr;IRN;119418
Moḩammadīyeh;IRN;90513
Mpanda;BDI;58913
Mpanda;TZA;204338
Mpika;ZMB;63740
Mpondwe;UGA;58600
Mpulungu;ZMB;55405
Mpumalanga;ZAF;140121
Msaken;TUN;89745
Msalātah;LBY;73907
Mthatha;ZAF;164848
Mtwapa;KEN;90677
Mtwara;TZA;140793
Mu-se;MMR;165022
Muan;KOR;92009
Muar;MYS;314776
Mubarakpur;IND;53263
Mubende;UGA;121600
Mubi;NGA;225705
Mudanjiang;CHN;665915
Mudhol;IND;52199
Mudon;MMR;89123
Mudu;CHN;61902
Mueang Nonthaburi;THA;254375
Mufulira;ZMB;169136
Muhanga;RWA;82797
Mui Ne;VNM;50166
Mujiayingzi;CHN;60627
Mukachevo;UKR;85569
Mukalla;YEM;594951
Mukandpur;IND;57135
Mukim Pulai;MYS;505661
Mukono;UGA;191300
Muktsar;IND;116747
Mukō;JPN;56859
Mulbāgal;IND;57276
Mulenvos;AGO;882014
Mulhouse;FRA;111430
Muling;CHN;66170
Mulongo;COD;89340
Multan;PAK;2169915
Mulugu;IND;297671
Mumbai;IND;12691836
Munakata;JPN;97095
Muncar;IDN;64537
Muncie;USA;70087
Munger;IND;213303
Mungyeong;KOR;77304
Munich;DEU;1505005
Munnar;IND;68000
Muntilan;IDN;81555
Muntinlupa;PHL;552225
Munūf;EGY;125707
Murakami;JPN;58300
Muratpaşa;TUR;450000
Murcia;ESP;471982
Murfreesboro;USA;165430
Muriaé;BRA;104108
Muricay;PHL;132094
Muridke;PAK;254291
Murmansk;RUS;295374
Murom;RUS;126931
Muroran;JPN;96197
Murrieta;USA;109830
Murwāra;IND;221883
Murādnagar;IND;89482
Musaffah;ARE;243341
Musanze;RWA;153368
Musashimurayama;JPN;70829
Musashino;JPN;150149
Muscat;OMN;797000
Mushie;COD;61336
Mushin;NGA;199000
Musina;ZAF;51132
Musoma;TZA;164172
Mustafakemalpaşa;TUR;101412
Mustafābād;IND;127167
Mustamäe;EST;67968
Mutare;ZWE;224802
Mutengene;CMR;64054
Mutsu;JPN;56244
Muzaffargarh;PAK;235541
Muzaffarnagar;IND;349706
Muzaffarpur;IND;354462
Muzaffarābād;PAK;725000
Muñoz;PHL;85061
Muğla;TUR;92328
Muş;TUR;82536
Mwala;KEN;181896
Mwanza;TZA;1104521
Mweka;COD;81267
Mwene-Ditu;COD;189177
Mwene;COD;295683
My Drarga;MAR;55631
Myaungmya;MMR;58205
Myaydo;MMR;57395
Myeik;MMR;173298
Myingyan;MMR;141713
Myitkyina;MMR;90894
Mykilska Borshchahivka;UKR;127400
Mykolaiv;UKR;470011
Mykytivskyi;UKR;70474
Mymensingh;BGD;225126
Mysuru;IND;920550
Mysłowice;POL;72124
Mytishchi;RUS;160542
Myŏngch'ŏn;PRK;65797
Myŏnggan-dong;PRK;99557
Mzuzu;MWI;249564
Málaga;ESP;592346
Méagui;CIV;74365
Médéa;DZA;145441
Mérida;ESP;59857
Mérida;MEX;1201000
Mérida;VEN;300000
Mérignac;FRA;69791
Móng Cái;VNM;108553
Móstoles;ESP;207095
Mölndal;SWE;59430
Mönchengladbach;DEU;261742
Möng Yang;MMR;117108
Mülheim;DEU;173050
Münster;DEU;308258
Mācherla;IND;57290
Mādabā;JOR;82335
Māhdāsht;IRN;62910
Māler Kotla;IND;135424
Māndvi;IND;51376
Māngrol;IND;69779
Mānikganj;BGD;71698
Mānsa;IND;82956
Mārkāpur;IND;71092
Mīnāb;IRN;97986
Mīt Ghamr;EGY;153754
Mīthepur;IND;69837
Mīzan Teferī;ETH;62000
Mīāndoāb;IRN;134425
Mīāneh;IRN;106291
Mūndka;IND;54541
Mỹ Hào;VNM;115608
Mỹ Tho;VNM;270700
N'Djamena;TCD;1359526
N'dalatando;AGO;161584
NIA Valencia;PHL;223620
Na Di;THA;57466
Nabari;JPN;77022
Nabarūh;EGY;59202
Nabatîyé et Tahta;LBN;120000
Naberezhnyye Chelny;RUS;509870
Nabeul;TUN;70437
Nabire;IDN;99848
Nablus;PSE;130326
Nacala;MOZ;239808
Nada;CHN;256652
Nadiād;IND;225071
Nador;MAR;176600
Naesŏ;KOR;80987
Nag Hammâdi;EGY;59601
Naga;PHL;174931
Nagahama;JPN;113636
Nagakute;JPN;60162
Nagano;JPN;372760
Nagaoka;JPN;266936
Nagaon;IND;121628
Nagapattinam;IND;102905
Nagar Naluākot;BGD;273000
Nagareyama;JPN;200136
Nagari;IND;62253
Nagasaki;JPN;409118
Nagda;IND;103501
Nago;JPN;63554
Nagornyy;RUS;76000
Nagoya;JPN;2332176
Nagpur;IND;2405665
Nagīna;IND;76593
Naha;JPN;317625
Nahariyya;ISR;58096
Nahāvand;IRN;76250
Naic;PHL;55195
Naihāti;IND;253221
Nairobi;KEN;4397073
Naivasha;KEN;198444
Najaf;IRQ;482576
Najafgarh;IND;1365000
Najafābād;IRN;235281
Najrān;SAU;505652
Najībābād;IND;84006
Naka;JPN;53137
Nakano;JPN;344880
Nakatsu;JPN;84701
Nakatsugawa;JPN;78930
Nakhodka;RUS;146920
Nakhon Pathom;THA;117927
Nakhon Ratchasima;THA;126391
Nakhon Sawan;THA;82305
Nakhon Si Thammarat;THA;102152
Nakivale Refugee Camp;UGA;68400
Nakonde;ZMB;91107
Naksalbāri;IND;57283
Nakuru;KEN;570674
Nalchik;RUS;239300
Nalgonda;IND;154326
Nallūr;IND;70115
Nam Cheong;HKG;74780
Nam Định;VNM;448225
Namalombwe;ZMB;97758
Namangan;UZB;713220
Nametil;MOZ;52457
Namp'o;PRK;455000
Nampa;USA;89839
Nampula;MOZ;770379
Namur;BEL;110939
Namyang-nodongjagu;PRK;65956
Namyangju;KOR;90798
Nanaimo;CAN;90504
Nanao;JPN;50300
Nanbin;CHN;118597
Nanchang;CHN;2357839
Nanchong;CHN;1858875
Nanchuan;CHN;204775
Nancun;CHN;124210
Nancy;FRA;105058
Nandajie;CHN;88948
Nanded;IND;550564
Nanding;CHN;85495
Nandu;CHN;61881
Nandurbar;IND;111037
Nandyāl;IND;211424
Nanfeng;CHN;86129
Nangen;KOR;81257
Nangong;CHN;82386
Nanhu;CHN;61034
Nani Daman;IND;62000
Nanjangūd;IND;50598
Nanjian;CHN;50083
Nanjin;CHN;143766
Nanjing;CHN;9314685
Nankana Sahib;PAK;130041
Nanlong;CHN;63405
Nanma;CHN;74406
Nanning;CHN;3839800
Nanpiao;CHN;157044
Nanping;CHN;467875
Nanqiao;CHN;361185
Nansana;UGA;532800
Nantai;CHN;56478
Nanterre;FRA;86719
Nantes;FRA;325070
Nantong;CHN;2273326
Nantou;CHN;130370
Nantou;TWN;105682
Nanxi;CHN;96061
Nanyang;CHN;1811812
Nanyuki;KEN;72813
Nanzhang Chengguanzhen;CHN;83604
Nanzhou;CHN;54449
Napa;USA;80434
Naperville;USA;147100
Napier;NZL;66400
Naples;ITA;909048
Naqadeh;IRN;81598
Nara-shi;JPN;367353
Narail;BGD;55112
Narasapur;IND;59306
Narasaraopet;IND;117489
Narashino;JPN;176197
Narayanganj;BGD;223622
Narbonne;FRA;50776
Narela;IND;800000
Narita;JPN;132906
Narmadapuram;IND;117988
Narnaul;IND;74581
Naro-Fominsk;RUS;72632
Narok;KEN;65430
Narowal;PAK;130692
Narsimhapur;IND;59966
Narsingdi;BGD;281080
Narutochō-mitsuishi;JPN;64082
Narva;EST;54409
Narwāna;IND;62090
Nashik;IND;1486053
Nashua;USA;87970
Nashville;USA;689447
Nasimshahr;IRN;200393
Nasinu;FJI;92043
Nasiriyah;IRQ;558400
Nassau;BHS;227940
Nasugbu;PHL;62857
Nasushiobara;JPN;115794
Nasīm Shahr;IRN;200393
Nasīrābād;IND;51747
Natal;BRA;896708
National City;USA;61060
Natitingou;BEN;53284
Natore;BGD;369138
Natori-shi;JPN;78718
Naucalpan de Juárez;MEX;834434
Navadwīp;IND;111123
Navegantes;AGO;240075
Navegantes;BRA;86401
Navi Mumbai;IND;2600000
Naviraí;BRA;50457
Navoiy;UZB;144158
Navojoa;MEX;113836
Navotas;PHL;249463
Navsari;IND;171109
Nawabshah;PAK;363138
Nawalgarh;IND;63948
Nawābganj;BGD;142361
Nawābganj;IND;79246
Nawāda;IND;98029
Naxi;CHN;50020
Naxçıvan;AZE;97200
Naya Gaon;IND;50869
Naypyidaw;MMR;925000
Nazareth;ISR;77445
Nazarovo;RUS;55252
Nazilli;TUR;119370
Nazran;RUS;164131
Nazrēt;ETH;456900
Naz̧arābād;IRN;213388
Nchelenge;ZMB;77746
Ndola;ZMB;627503
Near North Side;USA;85711
Necochea;ARG;73557
Nedumangād;IND;60161
Neelankarai;IND;76600
Neftekamsk;RUS;126805
Nefteyugansk;RUS;112632
Negage;AGO;92950
Negara;IDN;100074
Negombo;LKA;137223
Negēlē;ETH;73100
Nehe;CHN;108253
Neihu;TWN;274538
Neijiang;CHN;1251095
Neili;TWN;112845
Neiva;COL;357392
Nek'emtē;ETH;156000
Nekā;IRN;60991
Nellore;IND;547621
Nelson;NZL;54400
Nemby;PRY;94641
Nenjiang;CHN;87236
Nepalgunj;NPL;166258
Nepean;CAN;180000
Nerkunram;IND;59790
Nerupperichchal;IND;53579
Neryungri;RUS;66320
Ness Ziona;ISR;50351
Netanya;ISR;228204
Netrakona;BGD;79016
Neu-Hohenschönhausen;DEU;56921
Neu-Ulm;DEU;51389
Neubrandenburg;DEU;68082
Neubrück;DEU;51109
Neue Neustadt;DEU;226851
Neuilly-sur-Seine;FRA;61300
Neukölln;DEU;164636
Neumünster;DEU;80196
Neuquén;ARG;231198
Neuss;DEU;152457
Neustadt an der Weinstraße;DEU;53984
Neuwied;DEU;66805
Nevinnomyssk;RUS;134345
Nevşehir;TUR;75527
New Bedford;USA;101079
New Braunfels;USA;70543
New Britain;USA;72808
New Brunswick;USA;57035
New Cairo;EGY;313139
New Delhi;IND;317797
New Halfa;SDN;63589
New Haven;USA;130322
New Kingston;JAM;583958
New Mirpur City;PAK;124352
New Orleans;USA;362701
New Plymouth;NZL;90100
New Rochelle;USA;79846
New South Memphis;USA;641608
New Taipei City;TWN;4004367
New Territories;HKG;3984077
New Westminster;CAN;78916
New York;USA;8804190
Newark;USA;281944
Newcastle under Lyme;GBR;127727
Newcastle upon Tyne;GBR;300125
Newcastle;AUS;508437
Newcastle;ZAF;404838
Newmarket;CAN;91034
Newport Beach;USA;87127
Newport News;USA;186247
Newport;GBR;161506
Newton;CAN;159390
Newton;USA;88817
Newtownabbey;GBR;63860
Neyagawa;JPN;238549
Neyshābūr;IRN;220929
Neyveli;IND;179150
Neyyāttinkara;IND;88104
Nganjuk;IDN;69011
Ngaoundéré;CMR;238196
Ngerulmud;PLW;0
Nghi Sơn;VNM;302210
Nghi Xuân;VNM;118000
Nghĩa Lộ;VNM;68206
Nghĩa Đô;VNM;96418
Ngong;KEN;102323
Ngozi;BDI;61716
Nguru;NGA;111014
Ngã Bảy;VNM;101192
Ngã Năm;VNM;58588
Nha Trang;VNM;579000
Niagara Falls;CAN;99818
Niamey;NER;1323691
Nianbo;CHN;260184
Nianzhuang;CHN;80617
Nianzishan;CHN;62131
Nice;FRA;342669
Nichinan;JPN;51241
Nicolás Romero;MEX;281799
Nicosia;CYP;200452
Nieuwegein;NLD;61489
Nigel;ZAF;140644
Nihommatsu;JPN;53557
Niigata;JPN;797591
Niihama;JPN;123059
Niitsu-honchō;JPN;65910
Niiza;JPN;166017
Nijmegen;NLD;177359
Nikki;BEN;66109
Nikkō;JPN;77661
Nikol'skoye;RUS;50000
Nikopol;UKR;105160
Nikšić;MNE;58212
Nilópolis;BRA;147281
Nilüfer;TUR;536365
Nimach;IND;128561
Ning'er;CHN;162711
Ningbo;CHN;3731203
Ningde;CHN;429260
Ninghai;CHN;68330
Ningyang;CHN;82994
Ninh Hòa;VNM;230566
Nioki;COD;62153
Nioko I;BFA;65263
Niono;MLI;52584
Nioro;MLI;51933
Niort;FRA;54660
Nippes;DEU;113487
Nipāni;IND;62865
Nirgua;VEN;54080
Nirmal;IND;88433
Nishi-Tokyo-shi;JPN;207388
Nishinomiya;JPN;485587
Nishio;JPN;169984
Nisshin;JPN;91795
Niterói;BRA;456456
Nithari;IND;50464
Nitra;SVK;86329
Nizhnekamsk;RUS;234297
Nizhnevartovsk;RUS;244937
Nizhny Novgorod;RUS;1259013
Nizhny Tagil;RUS;381116
Nizhyn;UKR;66983
Nizip;TUR;82308
Nizwá;OMN;72076
Nizāmābād;IND;311152
Niğde;TUR;91039
Niš;SRB;250000
Njeru;UGA;178800
Njombe;TZA;92537
Nkayi;COG;103000
Nkongsamba;CMR;162309
Nkowakowa;ZAF;51350
Nkpor;NGA;103733
Nkwerre;NGA;62973
Nnewi;NGA;193987
Nobeoka;JPN;119521
Noblesville;USA;59093
Noda;JPN;154114
Nogales;MEX;264782
Noginsk;RUS;115979
Noida;IND;293908
Noisy-le-Grand;FRA;62420
Nokha;IND;62699
Nong Chok;THA;157138
Nong Khaem;THA;150218
Nong Khai;THA;63609
Nonoichi;JPN;57238
Nor Nork;ARM;137300
Norderstedt;DEU;82844
Nordhorn;DEU;52803
Norfolk County;CAN;60847
Norfolk;USA;238005
Norilsk;RUS;140800
Normal;USA;54373
Norman;USA;128026
Norrköping;SWE;93765
North Bay;CAN;50396
North Bergen;USA;63484
North Charleston;USA;108304
North Chicopee;USA;55179
North Delta;CAN;60769
North Hills;USA;56946
North Hollywood;USA;64587
North La Crosse;USA;50470
North Lakhimpur;IND;59841
North Las Vegas;USA;234807
North Little Rock;USA;66504
North Miami;USA;62435
North Peoria;USA;113004
North Port;USA;62345
North Richland Hills;USA;69204
North Shore;NZL;258697
North Stamford;USA;121230
North Vancouver;CAN;88168
Northampton;GBR;245899
Northridge;USA;68469
Norton;ZWE;87039
Norwalk;USA;107140
Norwich;GBR;143135
Norzagaray;PHL;140697
Noshiro;JPN;52283
Nossa Senhora de Fátima;CHN;126000
Nossa Senhora do Socorro;BRA;192330
Notre-Dame-de-Grâce;CAN;68152
Nottingham;GBR;323632
Nou Barris;ESP;166310
Nouadhibou;MRT;146048
Nouakchott;MRT;1184530
Nouméa;NCL;93060
Nova Friburgo;BRA;191158
Nova Iguaçu;BRA;843046
Nova Lima;BRA;111697
Nova Mutum;BRA;61223
Nova Odessa;BRA;62019
Nova Serrana;BRA;105552
Nova Vida;AGO;464985
Novara;ITA;101916
Novato;USA;55530
Novaya Balakhna;RUS;63083
Novena;SGP;53160
Novi Pazar;SRB;85996
Novi Sad;SRB;215400
Novi;USA;58723
Novo Gama;BRA;103804
Novo Hamburgo;BRA;253841
Novo Repartimento;BRA;60732
Novo-Peredelkino;RUS;115536
Novoaltaysk;RUS;61050
Novocheboksarsk;RUS;128468
Novocherkassk;RUS;166974
Novogireyevo;RUS;95000
Novokhovrino;RUS;50000
Novokuybyshevsk;RUS;111800
Novokuz'minki;RUS;50000
Novokuznetsk;RUS;539616
Novomoskovsk;RUS;130982
Novopolotsk;BLR;95370
Novorossiysk;RUS;241856
Novoshakhtinsk;RUS;99478
Novosibirsk;RUS;1612833
Novotroitsk;RUS;106186
Novoural'sk;RUS;93849
Novovladykino;RUS;50000
Novozavodskyi;UKR;179600
Novyy Urengoy;RUS;94212
Novyye Cherëmushki;RUS;101000
Novyye Kuz'minki;RUS;143000
Nowrangapur;IND;1220946
Nowshera Kalan;PAK;88003
Nowy Sącz;POL;84376
Noyabrsk;RUS;110000
Nsukka;NGA;111017
Ntoum;GAB;62445
Ntuzuma;ZAF;125394
Nueva Guinea;NIC;52929
Nuevitas;CUB;54022
Nuevo Casas Grandes;MEX;55553
Nuevo Laredo;MEX;416055
Nuku'alofa;TON;22400
Nukus;UZB;332500
Numan;NGA;77617
Numazu;JPN;189486
Nuneaton;GBR;88813
Nungua;GHA;70483
Nunukan;IDN;67006
Nuremberg;DEU;515543
Nusaybin;TUR;88977
Nutana Sector;CAN;72564
Nuuk;GRL;14798
Nyagan;RUS;52137
Nyagatare;RWA;100000
Nyala;SDN;565734
Nyaunglebin;MMR;89626
Nyeri;KEN;80081
Nyingchi;CHN;200000
Nyunzu;COD;62565
Nyvky;UKR;71700
Nyzhnodniprovsk;UKR;160123
Nyíregyháza;HUN;117689
Nzagi;AGO;60000
Nzega;TZA;125193
Nzérékoré;GIN;226426
Néa Ionía;GRC;67134
Néa Smýrni;GRC;73076
Néma;MRT;60000
Níkaia;GRC;89380
Nîmes;FRA;148236
Núi Thành;VNM;69406
Nābha;IND;67972
Nāgarpur;BGD;238422
Nāgaur;IND;105218
Nāgercoil;IND;224849
Nāmakkal;IND;55997
Nāngloi Jāt;IND;205596
Nāyf;ARE;53075
Nāḩiyat al Iskandarīyah;IRQ;100600
Nīmbāhera;IND;61949
Nōgata;JPN;56821
Nūrābād;IRN;65547
Nūzvīd;IND;58590
O'Fallon;USA;85040
Oak Lawn;USA;56781
Oak Park;USA;52287
Oakland;USA;419267
Oakville;CAN;213759
Oas;PHL;64890
Oaxaca;MEX;255029
Obalende;NGA;342000
Obando;PHL;59929
Oberhausen;DEU;219176
Oberá;ARG;56528
Obihiro;JPN;166536
Obninsk;RUS;107392
Obolon;UKR;239500
Obonoma;NGA;68584
Obra;IND;56110
Obruchevo;RUS;85616
Obuase;GHA;179604
Ocala;USA;58218
Ocaña;COL;101158
Oceanside;USA;175691
Ochakovo-Matveyevskoye;RUS;114000
Ochota;POL;82774
Ocotlán;MEX;83769
Ocumare del Tuy;VEN;166072
Odawara;JPN;188856
Ode;NGA;75463
Odendaalsrus;ZAF;76371
Odense;DNK;180863
Odesa;UKR;1010537
Odessa;USA;114428
Odienné;CIV;54669
Odintsovo;RUS;137041
Odivelas;PRT;54624
Offa;NGA;113830
Offenbach;DEU;119192
Offenburg;DEU;59238
Ogaminana;NGA;84373
Ogbomoso;NGA;433030
Ogden;USA;85444
Ogōri;JPN;59360
Ohafia-Ifigh;NGA;73355
Ojo de Agua;MEX;386290
Okara;PAK;533693
Okaya;JPN;54286
Okayama;JPN;724691
Okazaki;JPN;384654
Okcheon;KOR;56634
Oke Mesi;NGA;79563
Okegawa;JPN;75062
Okene;NGA;479178
Okha;IND;62052
Okigwe;NGA;115499
Okinawa;JPN;142752
Oklahoma City;USA;681054
Okrika;NGA;133271
Oktyabrsky;RUS;108200
Olanchito;HND;124286
Olathe;USA;134305
Olavarría;ARG;89721
Olbia;ITA;60345
Oldenburg;DEU;159218
Oldham;GBR;237110
Oleksandrivskyi;UKR;100330
Oleksandriya;UKR;76097
Oleksiyivka;UKR;100500
Olinda;BRA;366754
Olmaliq;UZB;133400
Olomouc;CZE;99496
Olongapo;PHL;221178
Olsztyn;POL;169793
Oltinko'l;UZB;59122
Olupona;NGA;95002
Olympia;USA;55733
Olímpia;BRA;55074
Omaha;USA;486051
Omdurman;SDN;1849659
Omoa;HND;58172
Omsk;RUS;1172070
Omīdīyeh;IRN;67427
Ondjiva;AGO;121537
Ondo;NGA;375000
Ongata Rongai;KEN;172569
Ongjin;PRK;64247
Ongole;IND;208344
Onitsha;NGA;1553000
Onomichi;JPN;131170
Ontario;USA;171214
Oosterhout;NLD;53107
Ooty;IND;233426
Opava;CZE;60252
Opole;POL;127676
Oradea;ROU;183105
Orai;IND;158265
Oral;KAZ;330000
Oran;DZA;803329
Orange;USA;140992
Oranjestad;ABW;29998
Ordos;CHN;1940653
Ordu;TUR;229214
Orekhovo-Borisovo Severnoye;RUS;128000
Orekhovo-Borisovo;RUS;144000
Orekhovo-Zuyevo;RUS;120000
Orem;USA;94457
Orenburg;RUS;564773
Orhangazi;TUR;51792
Orihuela;ESP;101321
Orion;PHL;63044
Orita-Eruwa;NGA;71027
Orito;COL;57774
Oriximiná;BRA;68294
Orizaba;MEX;123182
Orkney;ZAF;110052
Orland Park;USA;58619
Orlando;USA;334854
Orléans;CAN;125937
Orléans;FRA;116344
Ormoc;PHL;238545
Oroqen Zizhiqi;CHN;61582
Oroquieta;PHL;71373
Orsha;BLR;101662
Orsk;RUS;246836
Oruro;BOL;208684
Orël;RUS;303696
Orūmīyeh;IRN;577307
Osaka;JPN;2753862
Osan;KOR;238788
Osasco;BRA;728615
Osh;KGZ;322164
Oshawa;CAN;175383
Oshkosh;USA;66555
Oshnavīyeh;IRN;50661
Oshodi;NGA;170870
Osijek;HRV;75535
Oslo;NOR;1082575
Osmaniye;TUR;202837
Osnabrück;DEU;166462
Osogbo;NGA;645000
Osorno;CHL;135773
Oss;NLD;76430
Ostankinskiy;RUS;60000
Ostend;BEL;69011
Ostrava;CZE;279791
Ostrowiec Świętokrzyski;POL;73989
Ostrołęka;POL;53740
Ostrów Wielkopolski;POL;72898
Ostuncalco;GTM;51828
Ota;NGA;251546
Otaru;JPN;115333
Otradnyy;RUS;50127
Ottakring;AUT;104627
Ottapalam;IND;53792
Ottawa South;CAN;125090
Ottawa;CAN;1017449
Ouagadougou;BFA;2415266
Ouahigouya;BFA;124587
Ouargla;DZA;169928
Ouarzazate;MAR;77603
Oudtshoorn;ZAF;73694
Oued Lill;TUN;66100
Oued Rhiou;DZA;55430
Oued Zem;MAR;104029
Ouezzane;MAR;65088
Ouislane;MAR;95995
Oujda;MAR;539711
Oulad Teïma;MAR;97608
Ouled Djellal;DZA;58481
Oulu;FIN;216066
Oum el Bouaghi;DZA;67201
Oumé;CIV;58606
Ourense;ESP;105233
Ouricuri;BRA;65245
Ourinhos;BRA;103970
Ouro Preto;BRA;74821
Ovalle;CHL;77138
Overland Park;USA;186515
Oviedo;ESP;220027
Owariasahi;JPN;83144
Owendo;GAB;95313
Owensboro;USA;59042
Owerri;NGA;545000
Owo;NGA;276574
Oxford;GBR;162100
Oxnard;USA;207254
Oyama;JPN;167647
Oyan;NGA;73622
Oyem;GAB;72939
Oyo;NGA;736072
Ozamiz City;PHL;93082
Ozar;IND;51297
Ozerki;RUS;95000
Ozersk;RUS;81023
Ozone Park;USA;53985
Ozubulu;NGA;73812
P'yŏngsŏng;PRK;100000
Paarl;ZAF;236910
Pabbi;PAK;52701
Pabianice;POL;70542
Pacajus;BRA;70983
Pacatuba;BRA;81524
Pachuca de Soto;MEX;256584
Paco;PHL;79839
Padalarang;IDN;193114
Padang Serai;MYS;50757
Padang;IDN;942938
Padangpanjang;IDN;58627
Padangsidempuan;IDN;243843
Paderborn;DEU;142161
Padre Hurtado;CHL;63250
Padre Las Casas;CHL;72892
Padua;ITA;203725
Paech'ŏn-ŭp;PRK;159825
Paek'ak;PRK;125924
Pagadian;PHL;206483
Pagar Alam;IDN;70386
Pagbilao;PHL;82132
Pago Pago;ASM;11500
Pagoh;MYS;95202
Paharpur;PAK;76027
Paignton;GBR;67520
Pailou;CHN;104351
Paine;CHL;72759
Paisley;GBR;77270
Paita;PER;56151
Pak Kret;THA;190272
Pakenham;AUS;54118
Pakokku;MMR;126938
Pakpattan;PAK;126706
Pakse;LAO;77900
Pala;TCD;70677
Palaió Fáliro;GRC;64021
Palakkad;IND;132728
Palakollu;IND;81199
Palangkaraya;IDN;318247
Palani;IND;70467
Palapye;BWA;52636
Palatine;USA;69308
Palembang;IDN;1801367
Palencia;ESP;78629
Palermo;ITA;648260
Palhoça;BRA;175272
Palikir;FSM;6942
Palimanan;IDN;92600
Pallabi;BGD;597574
Pallichal;IND;53861
Pallāvaram;IND;233984
Palm Bay;USA;119760
Palm Beach Gardens;USA;52923
Palm Coast;USA;82893
Palm Desert;USA;51869
Palm Harbor;USA;57439
Palma Soriano;CUB;102826
Palma;ESP;438234
Palmaner;IND;54035
Palmares;BRA;54584
Palmas;BRA;306296
Palmdale;USA;158351
Palmerston North;NZL;90500
Palmira;COL;312519
Palo Alto;USA;66853
Palo Negro;VEN;128875
Palopo;IDN;184961
Paltan;BGD;184492
Palu;IDN;389959
Palwal;IND;131926
Palwancha;IND;80199
Palín;GTM;65873
Palāsa;IND;65833
Pamanukan;IDN;114290
Pamekasan;IDN;92447
Pammal;IND;75870
Pampatar;VEN;64983
Pamplona;COL;53587
Pamplona;ESP;208243
Pampán;VEN;59657
Pamulang;IDN;174557
Pan'an;CHN;70072
Panabo;PHL;211242
Panalanoy;PHL;189090
Panama City;PAN;408168
Panchkula;IND;211355
Pandak;IDN;56043
Pandamaran;MYS;53916
Pandeglang;IDN;92316
Pandharpur;IND;98923
Pandi;PHL;162725
Pandit Deen Dayal Upadhyaya Nagar;IND;109650
Panevėžys;LTU;85885
Pangkalanbuun;IDN;108814
Pangkalpinang;IDN;226297
Panguíla;AGO;158068
Panipat Taraf Makhdum Zadgan;IND;67998
Panipat;IND;295970
Paniqui;PHL;106190
Panjim;IND;70991
Panjin;CHN;1166481
Pankow;DEU;65375
Panlong;CHN;51177
Panna;IND;59091
Pano Aqil;PAK;102701
Panruti;IND;60323
Panshan;CHN;625040
Panshi;CHN;80200
Pantin;FRA;52922
Panvel;IND;195373
Panzhihua;CHN;787177
Panzos;GTM;71846
Pančevo;SRB;76654
Paombong;PHL;58453
Paoy Paet;KHM;98934
Papantla de Olarte;MEX;53546
Papatoetoe;NZL;56010
Papeete;PYF;26357
Paracatu;BRA;94023
Paradise;USA;223167
Paragominas;BRA;105550
Paraiso;MEX;86632
Parakou;BEN;255478
Paralakhemundi;IND;87152
Paramagudi;IND;95579
Paramaribo;SUR;223757
Paramount;USA;55412
Paranaguá;BRA;141013
Paranaque City;PHL;703245
Paranavaí;BRA;92001
Parand;IRN;97464
Paranoá;BRA;63923
Paraná;ARG;247139
Parauapebas;BRA;267836
Paraíso do Tocantins;BRA;55164
Parbhani;IND;307170
Pardubice;CZE;88520
Pardīs;IRN;114249
Pare;IDN;106007
Parelheiros;BRA;153695
Parepare;IDN;160309
Pariaman;IDN;92183
Parintins;BRA;101956
Paris 05 Panthéon;FRA;55252
Paris 09 Opéra;FRA;57271
Paris 10 Entrepôt;FRA;83873
Paris 10e Arrondissement;FRA;83459
Paris 11 Popincourt;FRA;138170
Paris 11e Arrondissement;FRA;144292
Paris 12 Reuilly;FRA;138024
Paris 12e Arrondissement;FRA;140311
Paris 13 Gobelins;FRA;181271
Paris 13e Arrondissement;FRA;177833
Paris 14 Observatoire;FRA;136455
Paris 15 Vaugirard;FRA;229713
Paris 16 Passy;FRA;159386
Paris 17 Batignolles-Monceau;FRA;159212
Paris 18 Buttes-Montmartre;FRA;183127
Paris 19 Buttes-Chaumont;FRA;178691
Paris 20 Ménilmontant;FRA;185140
Paris;FRA;2138551
Parit Sulung;MYS;82399
Parit;MYS;60988
Park Slope;USA;65047
Parkchester;USA;65876
Parkent;UZB;60200
Parla;ESP;115611
Parli Vaijnāth;IND;94863
Parma;ITA;198292
Parma;USA;79937
Parnamirim;BRA;271713
Parnas;RUS;66693
Parnaíba;BRA;138008
Parobé;BRA;52058
Parque Do Carmo;BRA;74677
Parsippany;USA;51144
Parung;IDN;128905
Parys;ZAF;71319
Pará de Minas;BRA;97139
Parādīp Garh;IND;85868
Pasadena;USA;153784
Pasarkemis;IDN;263289
Pasay;PHL;416522
Pasco;USA;69451
Paseh;IDN;126181
Pasig City;PHL;853050
Pasir Gudang;MYS;534659
Pasir Mas;MYS;230424
Pasir Puteh;MYS;137400
Pasir Ris New Town;SGP;54420
Pasrur;PAK;102717
Passaic;USA;71085
Passau;DEU;50560
Passo Fundo;BRA;179529
Passos;BRA;111939
Pasto;COL;392930
Pasuruan;IDN;213469
Paterna;ESP;64023
Pateros;PHL;63840
Paterson;USA;147754
Pathein;MMR;237089
Pathum Wan;THA;53263
Pathānkot;IND;174306
Pati;IDN;107028
Patiya;BGD;51360
Patiāla;IND;446246
Patna;IND;1684297
Patnos;TUR;87451
Pato Branco;BRA;91836
Patos de Minas;BRA;159235
Patos;BRA;92575
Patrocínio;BRA;89826
Pattaya;THA;116417
Pattoki;PAK;113735
Pattukkottai;IND;73135
Patuakhali;BGD;65000
Patuto;PHL;52883
Patzún;GTM;58240
Pau;FRA;82697
Paudalho;BRA;56665
Paulista;BRA;342167
Paulo Afonso;BRA;112870
Paulínia;BRA;110537
Pavia;ITA;65734
Pavlodar;KAZ;329002
Pavlohrad;UKR;101430
Pavlovo;RUS;63338
Pavlovskiy Posad;RUS;60051
Pawtucket;USA;71591
Paya Terubong;MYS;226712
Payakumbuh;IDN;139576
Paysandú;URY;81550
Payyanur;IND;72111
Pazardzhik;BGR;55220
Paço do Lumiar;BRA;145643
Peabody;USA;52504
Pearland;USA;108821
Pecangaan;IDN;61046
Pechersk;UKR;100900
Peckham;GBR;71552
Pedregal;PAN;51641
Pedreira;BRA;163586
Pedro Juan Caballero;PRY;75109
Pedro Leopoldo;BRA;62580
Peicheng;CHN;195363
Pekalongan;IDN;324564
Pekanbaru;IDN;1167599
Pelabuhanratu;IDN;109523
Pelentong;MYS;583640
Pelotas;BRA;320674
Pemalang;IDN;184149
Pemangkat;IDN;54259
Pematangsiantar;IDN;279198
Pemba;MOZ;232932
Pembroke Pines;USA;166611
Pendang;MYS;94033
Penedo;BRA;60189
Pengcheng;CHN;68442
Pengpu;CHN;152725
Pengze;CHN;350000
Pensacola;USA;53724
Penza;RUS;523553
Penzing;AUT;98176
Penápolis;BRA;61679
Peoria;USA;190985
Perai;MYS;65301
Peranāmpattu;IND;51271
Perbaungan;IDN;157174
Percut;IDN;311063
Perdizes;BRA;102391
Pereira;COL;467269
Pergamino;ARG;91399
Peristéri;GRC;139981
Periya Semūr;IND;55282
Perling;MYS;101263
Perm;RUS;982419
Pernik;BGR;82467
Perpignan;FRA;110706
Perris;USA;74971
Perth Amboy;USA;52682
Perth;AUS;2384371
Perugia;ITA;120137
Perus;BRA;87823
Peruíbe;BRA;68352
Pervomaysk;UKR;62426
Pervouralsk;RUS;133600
Pesaro;ITA;77241
Pescara;ITA;119554
Peshawar;PAK;4758762
Pesqueira;BRA;62722
Pessac;FRA;57944
Pest;HUN;1001748
Pestlőrinc;HUN;58722
Petaling Jaya;MYS;807879
Petaluma;USA;60438
Petapa;GTM;135447
Petare;VEN;364684
Petauke;ZMB;58156
Petaẖ Tiqva;ISR;253529
Peterborough;CAN;85807
Peterborough;GBR;163379
Peterhof;RUS;73199
Petlād;IND;55330
Petrodvorets;RUS;61973
Petrogradka;RUS;130455
Petrolina;BRA;386791
Petropavl;KAZ;200920
Petropavlovsk-Kamchatsky;RUS;181216
Petrozavodsk;RUS;279190
Petroúpolis;GRC;58979
Petrópolis;BRA;272691
Petržalka;SVK;112380
Peñaflor;CHL;85671
Peñalolén;CHL;241599
Pflugerville;USA;57122
Pforzheim;DEU;119313
Phagwāra;IND;100146
Phalaborwa;ZAF;109468
Phalia;PAK;62453
Phaltan;IND;53202
Phan Rang-Tháp Chàm;VNM;207998
Phan Thiết;VNM;228536
Pharr;USA;76538
Phasi Charoen;THA;122070
Phaya Thai;THA;70238
Phetchabun;THA;50656
Philadelphia;USA;1573916
Philipsburg;SXM;1400
Phitsanulok;THA;62584
Phnom Penh;KHM;1573544
Phoenix;USA;1650070
Phong Thạnh;VNM;53912
Phong Điền;VNM;114820
Phool Nagar;PAK;114530
Phra Khanong;THA;90354
Phra Nakhon Si Ayutthaya;THA;50830
Phra Nakhon;THA;51231
Phra Phutthabat;THA;57008
Phra Pradaeng;THA;196129
Phu Quoc;VNM;294419
Phuket;THA;79308
Phulwari Sharif;IND;81740
Phusro;IND;185555
Phuthaditjhaba;ZAF;84258
Phú Mỹ;VNM;287055
Phú Quốc;VNM;179480
Phú Thọ;VNM;91650
Phúc Yên;VNM;180000
Phổ Yên;VNM;231363
Phủ Lý;VNM;136654
Piacenza;ITA;103607
Pianura;ITA;57821
Piatra Neamţ;ROU;102688
Picheng;CHN;64585
Pickering;CAN;91771
Pico Rivera;USA;64218
Picos;BRA;83090
Picpus;FRA;61920
Pidugurālla;IND;63103
Piedade;BRA;52970
Piedecuesta;COL;163362
Piedras Negras;MEX;150178
Piekary Śląskie;POL;59757
Pierrefonds-Roxboro;CAN;73194
Pierrefonds;CAN;59093
Piet Retief;ZAF;84349
Pietermaritzburg;ZAF;839327
Pijijiapan;MEX;50079
Pikine;SEN;1170791
Pilar;ARG;81120
Pilkhua;IND;74212
Pilsen;CZE;168733
Pimpri-Chinchwad;IND;1727692
Pimpri;IND;1284606
Pinar del Rey;ESP;52031
Pinar del Río;CUB;186990
Pindamonhangaba;BRA;165428
Pindi Bhattian;PAK;493222
Pindi Gheb;PAK;63810
Pindiga;NGA;106322
Pine Hills;USA;60076
Pinellas Park;USA;51617
Pinetown;ZAF;144026
Pingdingshan;CHN;979130
Pingdu;CHN;542234
Pingjin;CHN;55139
Pingliang;CHN;504848
Pingnan;CHN;62483
Pingshan;CHN;113631
Pingwu County;CHN;180000
Pingxiang;CHN;893550
Pingyi;CHN;78254
Pingyin;CHN;62050
Pingzhuang;CHN;67273
Pinhais;BRA;117000
Pinheiro;BRA;84621
Pinheiros;BRA;65145
Pinsk;BLR;123283
Piotrków Trybunalski;POL;80128
Pir Jo Goth;PAK;54266
Pir Mahal;PAK;52476
Piracicaba;BRA;407252
Piraeus;GRC;163688
Piranshahr;IRN;168393
Pirapora;BRA;55606
Piraquara;BRA;118730
Pirassununga;BRA;73545
Piripiri;BRA;65538
Pirituba;BRA;179724
Pirojpur;BGD;54418
Pisa;ITA;109960
Piscataway;USA;56044
Pisco;PER;61869
Pistoia;ITA;73832
Pita Kotte;LKA;118179
Pitalito;COL;135711
Piteşti;ROU;141275
Pithampur;IND;126200
Pithāpuram;IND;54859
Pittsburg;USA;69424
Pittsburgh;USA;304391
Pittwater;AUS;63482
Piura;PER;630000
Pivdenna Borshchahivka;UKR;50500
Pizhou;CHN;343421
Piła;POL;75532
Placentia;USA;52495
Placetas;CUB;55408
Plainfield;USA;51217
Planaltina;BRA;189412
Planeta Rica;COL;69708
Plano Piloto;BRA;198697
Plano;USA;283558
Plantation;USA;92560
Plaridel;PHL;120939
Plauen;DEU;66412
Playa del Carmen;MEX;149923
Plaza de la Revolución;CUB;139135
Pleasanton;USA;79510
Pleiku;VNM;114225
Pleven;BGR;90209
Ploieşti;ROU;180540
Plottier;ARG;52291
Plovdiv;BGR;329489
Plumbon;IDN;167105
Plymouth;GBR;260203
Plymouth;MSR;0
Plymouth;USA;75907
Poblacion;PHL;124554
Pocatello;USA;54441
Podgorica;MNE;236852
Podilskyi;UKR;86652
Podolsk;RUS;179400
Pohang;KOR;492041
Poinciana;USA;53193
Point Cook;AUS;66781
Point Pedro;LKA;89810
Pointe-Noire;COG;1032000
Pointe-à-Pitre;GLP;15181
Poitiers;FRA;85960
Pok Fu Lam;HKG;77100
Pokhara;NPL;600051
Pokrovsk;UKR;60127
Pokrovskoye-Streshnëvo;RUS;55000
Polanco;MEX;50000
Polangui;PHL;89176
Polatlı;TUR;93262
Polevskoy;RUS;65770
Polewali;IDN;65800
Pollachi;IND;90180
Polokwane;ZAF;272461
Polomolok;PHL;63987
Polotsk;BLR;79285
Poltava;UKR;279593
Pom Prap Sattru Phai;THA;51006
Pomona;USA;153266
Pompano Beach;USA;107762
Ponce;PRI;137491
Ponferrada;ESP;68736
Pongch'ŏn-ŭp;PRK;79740
Ponnur;IND;59913
Ponnāni;IND;105512
Ponnūru;IND;57170
Ponorogo;IDN;79026
Ponta Grossa;BRA;292177
Ponta Porã;BRA;92017
Ponte Nova;BRA;57776
Ponte Rasa;BRA;89881
Pontes e Lacerda;BRA;54795
Pontevedra;ESP;82802
Pontiac;USA;59917
Pontianak;IDN;686019
Ponticelli;ITA;52284
Poole;GBR;151500
Poonamalle;IND;60607
Popayán;COL;318059
Porbandar;IND;152760
Pori;FIN;83157
Porirua;NZL;61500
Porlamar;VEN;216234
Port Area;PHL;72605
Port Arthur;USA;55340
Port Blair;IND;112050
Port Charlotte;USA;54392
Port Coquitlam;CAN;58000
Port Dickson;MYS;119300
Port Harcourt;NGA;2120000
Port Louis;MUS;155226
Port Macquarie;AUS;51965
Port Moresby;PNG;283733
Port Orange;USA;59866
Port Said;EGY;780515
Port Saint Lucie;USA;164603
Port Shepstone;ZAF;52793
Port Sudan;SDN;489725
Port of Spain;TTO;49031
Port-Gentil;GAB;164018
Port-Vila;VUT;35901
Port-au-Prince;HTI;1234742
Port-de-Paix;HTI;306217
Portage Park;USA;64841
Portel;BRA;62503
Porterville;USA;56058
Portici;ITA;53801
Portland;USA;652503
Portmore;JAM;102861
Porto Alegre;BRA;1488252
Porto Amboim;AGO;91605
Porto Feliz;BRA;53402
Porto Ferreira;BRA;52649
Porto Nacional;BRA;68555
Porto Seguro;BRA;168326
Porto Velho;BRA;548952
Porto-Novo;BEN;264320
Porto;PRT;252687
Portoviejo;ECU;321800
Portsmouth Heights;USA;99049
Portsmouth;GBR;208100
Portsmouth;USA;96201
Porvoo;FIN;51853
Porz am Rhein;DEU;113415
Posadas;ARG;305874
Potchefstroom;ZAF;178285
Potenza;ITA;56433
Potiskum;NGA;86002
Potosí;BOL;141251
Potsdam;DEU;184754
Pouso Alegre;BRA;152217
Pouytenga;BFA;96469
Poway;USA;50157
Poyang;CHN;70787
Poza Rica de Hidalgo;MEX;185242
Poznań;POL;536151
Pozniaky;UKR;104400
Pozuelo de Alarcón;ESP;82428
Pozzo Strada;ITA;54766
Pozzuoli;ITA;81231
Poá;BRA;103765
Poços de Caldas;BRA;168641
Prabumulih;IDN;103470
Prachantakham;THA;59696
Praga Południe;POL;179836
Praga Północ;POL;93192
Prague;CZE;1165581
Praia Grande;BRA;349935
Praia;CPV;137868
Prato;ITA;195089
Pravyi Bereh;UKR;352088
Prayagraj;IND;1073438
Preaek Prasab;KHM;64466
Prenzlauer Berg;DEU;148878
Presidencia Roque Sáenz Peña;ARG;81879
Presidente Franco;PRY;54292
Presidente Prudente;BRA;225668
Presnenskiy;RUS;122000
Preston;GBR;313332
Pretoria;ZAF;2112693
Prešov;SVK;82927
Prilep;MKD;73814
Prince George;CAN;78943
Pristina;XKX;550000
Prizren;XKX;171464
Probolinggo;IDN;243746
Proddatūr;IND;177797
Prokhladnyy;RUS;60800
Prokop'yevsk;RUS;219000
Prosperidad;PHL;90162
Providence;USA;190934
Provo;USA;115162
Pruszków;POL;55371
Pryluky;UKR;52553
Prymorskyi;UKR;71008
Przemyśl;POL;67013
Psie Pole;POL;95615
Pskov;RUS;210501
Pu'er;CHN;296565
Pubal;KOR;63026
Pucallpa;PER;326040
Pucheng;CHN;59832
Puchong;MYS;375181
Pudong;CHN;5681512
Puducherry;IND;657209
Pudukkottai;IND;117630
Puebla;MEX;1692181
Pueblo Nuevo;ESP;62840
Pueblo;USA;109412
Puente Alto;CHL;568106
Puente de Vallecas;ESP;244151
Puerto Ayacucho;VEN;125840
Puerto Barrios;GTM;100593
Puerto Berrío;COL;51079
Puerto Cabello;VEN;174000
Puerto Cortez;HND;142311
Puerto La Cruz;VEN;370000
Puerto Madryn;ARG;64555
Puerto Maldonado;PER;85024
Puerto Montt;CHL;245902
Puerto Padre;CUB;76838
Puerto Peñasco;MEX;62689
Puerto Plata;DOM;146000
Puerto Princesa;PHL;222673
Puerto Vallarta;MEX;224166
Puertollano;ESP;51842
Puji;CHN;52563
Pul Pehlad;IND;69657
Pul-e Khumrī;AFG;56369
Pula;HRV;52220
Pulandian;CHN;104277
Pulheim;DEU;53762
Puli;TWN;86406
Pulilan;PHL;111384
Pulivendla;IND;65706
Puliyankudi;IND;66034
Pulong Santa Cruz;PHL;126844
Pune;IND;3124458
Punganūru;IND;54746
Punggol;SGP;204150
Puning;CHN;874954
Puno;PER;128637
Punta Alta;ARG;64244
Punta Arenas;CHL;117430
Punta Cana;DOM;100023
Punta Cardón;VEN;113999
Punta de Mata;VEN;61080
Punto Fijo;VEN;141729
Punāsa;IND;350000
Puqi;CHN;132891
Purbalingga;IDN;56903
Puri;IND;200564
Purley;GBR;72000
Purmerend;NLD;80117
Purnia;IND;282248
Pursat;KHM;52476
Puruliya;IND;122533
Purwakarta;IDN;179233
Purwodadi;IDN;139387
Purwokerto;IDN;230235
Pusad;IND;73046
Pushkin;RUS;92889
Pushkino;RUS;102816
Putatan;MYS;78340
Putatan;PHL;102146
Puthia;BGD;159406
Putian;CHN;1539389
Putney;GBR;77140
Putra Heights;MYS;60000
Putrajaya;MYS;50000
Puttūr;IND;54092
Putuo;CHN;1239100
Puxi;CHN;6683712
Puyang Chengguanzhen;CHN;104994
Puyang;CHN;3590000
Pyatigorsk;RUS;142865
Pyay;MMR;135308
Pyeongtaek;KOR;364694
Pyin Oo Lwin;MMR;117303
Pyinmana;MMR;97409
Pyongyang;PRK;3222000
Pánlóngchéng Jīngjì Kāifāqū;CHN;59207
Pátra;GRC;168034
Pátzcuaro;MEX;55298
Pèlèngana;MLI;50552
Pécs;HUN;145347
Pétionville;HTI;376834
Pôr do Sol;BRA;101866
Põhja-Tallinn;EST;63240
Pābna;BGD;186781
Pāchora;IND;59609
Pākdasht;IRN;236319
Pālang;BGD;67652
Pālanpur;IND;141592
Pālghar;IND;72335
Pāli;IND;230075
Pālitāna;IND;64497
Pāloncha;IND;75224
Pānihāti;IND;378705
Pār Naogaon;BGD;192464
Pārsābād;IRN;102996
Pārvatipuram;IND;53844
Pātan;IND;133737
Pātan;NPL;299283
Pīlibhīt;IND;131008
Pīshvā;IRN;53856
Płock;POL;127474
Pūth Kalān;IND;96002
Qabula;PAK;52495
Qadirpur Ran;PAK;200000
Qal'at Bīshah;SAU;81828
Qal'at Sukkar;IRQ;110000
Qalyub;EGY;156363
Qamdo;CHN;86280
Qaraqash;CHN;66541
Qarasu;CHN;71446
Qaraçuxur;AZE;87349
Qarchak;IRN;251834
Qarshi;UZB;278300
Qazvin;IRN;333635
Qaşr Bin Ghashīr;LBY;100069
Qeładizê;IRQ;140688
Qianjiang;CHN;179079
Qiantang;CHN;65894
Qiaoguan;CHN;82467
Qiaotou;CHN;114712
Qibao;CHN;283352
Qina;EGY;252883
Qincheng;CHN;99987
Qingdao;CHN;7172451
Qingfu;CHN;56650
Qinggang;CHN;78582
Qingnian;CHN;110046
Qingpu;CHN;1271424
Qingquan;CHN;76154
Qingshuping;CHN;62000
Qingxichang;CHN;53552
Qingyang;CHN;2125400
Qingyuan;CHN;1738424
Qingzhou;CHN;236406
Qinhuangdao;CHN;759718
Qinnan;CHN;55975
Qinzhou;CHN;1296300
Qionghai;CHN;528238
Qionghu;CHN;66145
Qiongshan;CHN;87657
Qipan;CHN;66419
Qiqihar;CHN;882364
Qiryat Ata;ISR;59030
Qishan;CHN;55500
Qitaihe;CHN;345033
Qiuji;CHN;76343
Qo'qon;UZB;259700
Qods;IRN;309605
Qom;IRN;900000
Qonce;ZAF;93072
Qorveh;IRN;87953
Qoryooley;SOM;51720
Quanzhou;CHN;1469157
Quarto Oggiaro;ITA;182118
Quartu Sant'Elena;ITA;66620
Quatre Bornes;MUS;77308
Qubo Saeed Khan;PAK;99308
Quebec City;CAN;531902
Queens Village;USA;51919
Queens;USA;2316841
Queenstown Estate;SGP;101480
Queenstown;ZAF;118599
Queimados;BRA;149093
Quelimane;MOZ;349842
Queluz;PRT;103399
Quetta;PAK;1565546
Quetzaltenango;GTM;180706
Quevedo;ECU;213842
Quezon City;PHL;3084270
Quezon;PHL;114521
Qufu;CHN;85144
Qui Nhon;VNM;519208
Quibdó;COL;129237
Quilicura;CHL;210410
Quillacollo;BOL;172405
Quillota;CHL;67779
Quilmes;ARG;262379
Quilpué;CHL;130263
Quimper;FRA;63849
Quincy;USA;93618
Quissecula;AGO;90000
Quito;ECU;2781641
Quixadá;BRA;84168
Quixeramobim;BRA;82177
Qujing;CHN;1408500
Qulsary;KAZ;51216
Qurayyat;SAU;102903
Qurayyāt;OMN;63133
Quthbullapur;IND;225816
Quvasoy;UZB;96900
Quwaysinā;EGY;65690
Quzhou;CHN;902767
Quíbor;VEN;51377
Quảng Ngãi;VNM;278496
Quận Ba;VNM;220375
Quận Bốn;VNM;199329
Quận Mười Một;VNM;332536
Quận Mười;VNM;399000
Quận Năm;VNM;187510
Quận Sáu;VNM;271050
Quận Đức Thịnh;VNM;132000
Qā'em Shahr;IRN;204953
Qūchān;IRN;111752
Qūş;EGY;84386
Qŭnghirot;UZB;80090
Ra'anana;ISR;75421
Ra's Bayrūt;LBN;1251739
Rabak;SDN;135281
Rabat;MAR;1655753
Rabkavi-Banhatti;IND;77004
Rabkavi;IND;73835
Rabwah;PAK;70000
Racibórz;POL;58464
Racine;USA;77742
Radom;POL;226794
Radès;TUN;72209
Raebareli;IND;186433
Rafaela;ARG;88713
Rafaḩ;PSE;126305
Rafsanjān;IRN;147680
Ragusa;ITA;74251
Raha;IDN;69980
Rahim Yar Khan;PAK;517000
Rahlstedt;DEU;92511
Raigarh;IND;150019
Raipur;IND;1027264
Raja Jang;PAK;100000
Rajamahendravaram;IND;376333
Rajanpur;PAK;50682
Rajapalayam;IND;130442
Rajgangpur;IND;51362
Rajin;PRK;66224
Rajpur Sonarpur;IND;424368
Rajpura;IND;92301
Rajshahi;BGD;763580
Raleigh;USA;482295
Ramadi;IRQ;223500
Ramagundam;IND;242979
Ramallah;PSE;43880
Ramanathapuram;IND;65314
Ramapuram;IND;52295
Ramat Gan;ISR;170822
Ramenki;RUS;130000
Ramenskoye;RUS;96000
Ramiros;AGO;323576
Ramla;ISR;76246
Ramna Maidan;BGD;143677
Ramos Arizpe;MEX;66554
Rampur Hat;IND;53468
Rampura Phul;IND;51023
Rancagua;CHL;212695
Ranchi;IND;1120374
Rancho Cordova;USA;71017
Rancho Cucamonga;USA;175236
Rancho Penasquitos;USA;60000
Randburg;ZAF;337053
Randers;DNK;62802
Randfontein;ZAF;133654
Ranebennur;IND;106406
Rangamati;BGD;106069
Rangel;AGO;190569
Rangkasbitung;IDN;137041
Rangpur;BGD;1031388
Rantauprapat;IDN;103009
Rapid City;USA;73569
Raposo Tavares;BRA;117738
Raqqa;SYR;531952
Ras Al Khaimah;ARE;351943
Ras Tanura;SAU;62314
Rasapūdipalem;IND;1728128
Rasht;IRN;594590
Rasipuram;IND;50244
Rat Burana;THA;86695
Ratangarh;IND;71124
Ratchaburi;THA;92448
Ratchathewi;THA;73035
Ratingen;DEU;91606
Ratlām;IND;264914
Ratnagiri;IND;76229
Ratodero;PAK;81935
Raurkela Industrial Township;IND;216410
Ravenna;ITA;80868
Rawalakot;PAK;50000
Rawalpindi;PAK;3357612
Rawang;MYS;199095
Rawson;ARG;130258
Raxaul;IND;55536
Rayachoti;IND;91234
Rayon KTZ;UKR;200000
Rayong;THA;106737
Reading;GBR;318014
Reading;USA;87879
Recanto das Emas;BRA;115550
Rechytsa;BLR;64733
Recife;BRA;1653461
Recklinghausen;DEU;122438
Reconquista;ARG;90184
Red Deer;CAN;100844
Redding;USA;91582
Redditch;GBR;87847
Redenção;BRA;85597
Redhill;GBR;51559
Redlands;USA;71035
Redmond;USA;60598
Redondo Beach;USA;68166
Redwood City;USA;85288
Reef Al Fujairah City;ARE;82310
Regensburg;DEU;151389
Reggio Calabria;ITA;182455
Reggio nell'Emilia;ITA;171944
Reghaïa;DZA;54962
Regina;CAN;226404
Registro;BRA;59947
Reims;FRA;196565
Reinickendorf;DEU;83972
Relizane;DZA;123255
Remedios de Escalada de San Martín;ARG;81465
Remscheid;DEU;117118
Renala Khurd;PAK;100054
Renca;CHL;147151
Renfrew-Collingwood;CAN;51530
Rengasdengklok;IDN;201463
Rennes;FRA;227830
Reno;USA;264165
Renqiu;CHN;98569
Renton;USA;100242
Renukūt;IND;62413
Renzhao;CHN;64569
Repalle;IND;50866
Repentigny;CAN;84965
Republica;BRA;60720
Reseda;USA;65000
Resende;BRA;111514
Reservoir;AUS;51096
Resistencia;ARG;290793
Ressano Garcia;MOZ;110000
Reston;USA;58404
Retalhuleu;GTM;90505
Retiro;ESP;126058
Reus;ESP;103477
Reutlingen;DEU;112627
Reutov;RUS;78370
Revda;RUS;61785
Revere;USA;53422
Rewa;IND;235654
Rewāri;IND;143021
Reyhanlı;TUR;56995
Reykjavík;ISL;118918
Reynosa;MEX;589466
Reşiţa;ROU;81228
Reẖovot;ISR;149392
Rheine;DEU;76491
Rheinhausen;DEU;78203
Rhondda;GBR;69506
Riacho Fundo II;BRA;105210
Rialto;USA;103132
Ribeira do Pombal;BRA;54010
Ribeirão Pires;BRA;115559
Ribeirão Preto;BRA;698642
Ribeirão das Neves;BRA;329794
Riberalta;BOL;99070
Richard-Toll;SEN;73147
Richards Bay;ZAF;252968
Richardson;USA;110815
Richland;USA;54248
Richmond Hill;CAN;202022
Richmond Hill;USA;98984
Richmond;CAN;209937
Richmond;USA;226610
Ridder;KAZ;52664
Ridgewood;USA;69317
Riga;LVA;742572
Rijeka;HRV;107964
Rikaze;CHN;80000
Rimini;ITA;148688
Rio Bonito;BRA;59113
Rio Branco;BRA;419452
Rio Claro;BRA;201418
Rio Grande;BRA;187838
Rio Largo;BRA;97435
Rio Pequeno;BRA;131631
Rio Rancho;USA;87521
Rio Verde;BRA;225696
Rio das Ostras;BRA;168099
Rio de Janeiro;BRA;6747815
Rio de Mouro;PRT;54695
Rio do Sul;BRA;72587
Riobamba;ECU;264048
Riohacha;COL;188014
Rionegro;COL;128153
Rioverde;MEX;53128
Rishon LeTsiyyon;ISR;258535
Rishra;IND;117014
Rishīkesh;IND;66390
Rittō;JPN;70312
Rivas-Vaciamadrid;ESP;68405
Rivera;URY;84775
Riverside;USA;317261
Riverview;USA;71050
Rivière-des-Prairies–Pointe-aux-Trembles;CAN;113868
Rivne;UKR;243873
Riyadh;SAU;4205961
Rize;TUR;119828
Rizhao;CHN;661943
Road Town;VGB;8449
Roanoke;USA;100011
Robertsonpet;IND;162230
Robāţ Karīm;IRN;105393
Rochdale;GBR;97550
Rochester Hills;USA;73424
Rochester;USA;209802
Rock Hill;USA;71548
Rockford;USA;148278
Rockhampton;AUS;81021
Rocklin;USA;61213
Rockville;USA;66980
Rocky Mount;USA;55806
Rodenkirchen;DEU;110158
Rodriguez;PHL;134432
Roeselare;BEL;56016
Rogers Park;USA;54402
Rogers;USA;63159
Roha;IND;90000
Rohini;IND;860000
Rohri;PAK;92135
Rohtak;IND;374292
Rolim de Moura;BRA;56406
Rolândia;BRA;71670
Roman;ROU;67819
Rome;ITA;2318895
Romford;GBR;95000
Rondon do Pará;BRA;53143
Rondonópolis;BRA;259167
Roodepoort;ZAF;326416
Roorkee;IND;103894
Roosendaal;NLD;77725
Ropar;IND;56038
Roquetas de Mar;ESP;94925
Rosales;PHL;67510
Rosario;ARG;948312
Rosario;PHL;128352
Rosarito;MEX;100660
Roseau;DMA;16571
Rosemead;USA;54908
Rosemont–La Petite-Patrie;CAN;146501
Rosenheim;DEU;60167
Rosetta;EGY;301795
Roseville;USA;130269
Rosh Ha'Ayin;ISR;72881
Roshanpura;IND;57217
Roskilde;DNK;51916
Roslavl';RUS;56971
Rossendale;GBR;67400
Rossosh';RUS;64323
Rostock;DEU;198293
Rostov-on-Don;RUS;1130305
Roswell;USA;94501
Rotherham;GBR;117618
Rotorua;NZL;65901
Rotterdam;NLD;868135
Roubaix;FRA;99507
Rouen;FRA;116331
Rouiba;DZA;117558
Rouissat;DZA;80784
Round Rock;USA;115997
Rourkela;IND;273317
Rovaniemi;FIN;65670
Rovigo;ITA;50279
Rowlett;USA;60236
Roxas City;PHL;185236
Royal Leamington Spa;GBR;50923
Royal Oak;USA;59008
Royal Tunbridge Wells;GBR;68910
Rubio;VEN;93197
Rubizhne;UKR;55247
Rubtsovsk;RUS;161065
Rubí;ESP;72987
Ruda Śląska;POL;146189
Rudnyy;KAZ;124000
Rudrapur;IND;154554
Rueil-Malmaison;FRA;76616
Rufisque est;SEN;221066
Rufisque;SEN;295459
Rugao;CHN;257400
Rugby;GBR;78117
Rui'an;CHN;927383
Ruiru;KEN;490120
Rukban;JOR;85000
Rumonge;BDI;55599
Runan;CHN;60202
Runcorn;GBR;61145
Rundu;NAM;75180
Ruqi;SOM;148702
Ruse;BGR;121168
Russas;BRA;72928
Russeifa;JOR;268237
Rustaq;OMN;120000
Rustavi;GEO;128249
Rustenburg;ZAF;373695
Rutchenkivskyi;UKR;168029
Rutoma;UGA;86100
Rutshuru;COD;82680
Ruwa;ZWE;94083
Ryazan';RUS;538962
Ryazanskiy;RUS;101000
Rybatskoye;RUS;55076
Rybinsk;RUS;216724
Rybnik;POL;142510
Ryūgasaki;JPN;85761
Rzeszów;POL;198317
Rzhev;RUS;62246
Râmnicu Vâlcea;ROU;93151
Río Cuarto;ARG;157010
Río Gallegos;ARG;95796
Río Grande;ARG;52681
Río Tercero;ARG;53389
Rîbniţa;MDA;55455
Ródos;GRC;56128
Rüsselsheim am Main;DEU;59730
Rābigh;SAU;72928
Rāghogarh;IND;63873
Rāichūr;IND;234073
Rāiganj;IND;170252
Rāipur;BGD;64652
Rāj-Nāndgaon;IND;163114
Rājbirāj;NPL;69803
Rājgarh;IND;59193
Rājkot;IND;1390640
Rājsamand;IND;67798
Rāmganj;BGD;55241
Rāmgarh;IND;88781
Rāmgundam;IND;452261
Rāmhormoz;IRN;74285
Rāmnagar;IND;51244
Rāmpur;IND;296418
Rāniganj;IND;217910
Rānipet;IND;264330
Rānyah;IRQ;114173
Rānāghāt;IND;70984
Rānīganj;IND;131261
Rāth;IND;61728
Rāyadrug;IND;61749
Rāyagada;IND;71208
Rāzampeta;IND;54050
Rạch Giá;VNM;459860
Sa Dec;VNM;214610
Sa'dah;YEM;51870
Saaba;BFA;136011
Saanich;CAN;117735
Saarbrücken;DEU;182971
Sabadell;ESP;211734
Sabae;JPN;68302
Sabanalarga;COL;102334
Sabaneta;COL;82375
Sabará;BRA;129380
Sabha;LBY;149329
Sabinas;MEX;54905
Sablayan;PHL;91406
Sabt Alalayah;SAU;100000
Sabzevar;IRN;243700
Sacaba;BOL;180726
Sacomã;BRA;261436
Sacramento;USA;524943
Saddiqabad;PAK;274210
Sado;JPN;51492
Sadr City;IRQ;1211849
Safaga;EGY;53639
Safi;MAR;336883
Saga;JPN;233301
Sagaing;MMR;78739
Sagamihara;JPN;720780
Sagay;PHL;72153
Sagrada Família;ESP;51623
Sagua la Grande;CUB;62073
Saguenay;CAN;148886
Sagunto;ESP;66070
Sahagún;COL;59188
Sahand;IRN;82494
Saharsa;IND;156540
Sahaswān;IND;60953
Sahiwal;PAK;538344
Sahuayo de Morelos;MEX;64431
Sahāranpur;IND;484873
Sai Mai;THA;188123
Saidpur;BGD;199422
Saijō;JPN;104791
Saiki;JPN;66851
Saint Charles;USA;65794
Saint Clair Shores;USA;59715
Saint Cloud;USA;65842
Saint Croix;VIR;50601
Saint George's;GRD;7500
Saint George;USA;72897
Saint Helier;JEY;28000
Saint John's;ATG;51737
Saint John;CAN;71808
Saint Joseph;USA;76780
Saint Paul;USA;303176
Saint Peter Port;GGY;16488
Saint Peters;GBR;125370
Saint Peters;USA;52575
Saint Petersburg;RUS;5351935
Saint-André;REU;57150
Saint-Brieuc;FRA;52774
Saint-Denis;FRA;96128
Saint-Denis;REU;154765
Saint-Gilles;BEL;50221
Saint-Hubert;CAN;82548
Saint-Hyacinthe;CAN;50326
Saint-Jean-sur-Richelieu;CAN;98036
Saint-Jérôme;CAN;54948
Saint-Laurent;CAN;98828
Saint-Louis-de-Terrebonne;CAN;119944
Saint-Louis;REU;53935
Saint-Louis;SEN;254171
Saint-Léonard;CAN;79495
Saint-Malo;FRA;50676
Saint-Marc;HTI;266642
Saint-Maur-des-Fossés;FRA;75402
Saint-Michel de l'Atalaye;HTI;95216
Saint-Michel;CAN;56420
Saint-Nazaire;FRA;67054
Saint-Paul;REU;105240
Saint-Pierre;REU;84077
Saint-Pierre;SPM;6200
Saint-Quentin-en-Yvelines;FRA;146598
Saint-Quentin;FRA;55407
Saint-Étienne;FRA;176280
Sainte-Foy;CAN;111300
Saipan;MNP;48220
Saitama;JPN;1324854
Sakado;JPN;100275
Sakai;JPN;826161
Sakaidechō;JPN;57090
Sakakah;SAU;128332
Sakata;JPN;100273
Saki;NGA;178677
Sakiet ed Daier;TUN;125204
Sakiet ez Zit;TUN;100000
Sakon Nakhon;THA;76237
Sakrand;PAK;72040
Saku;JPN;99131
Sakura;JPN;173740
Sakurai;JPN;58386
Sal'sk;RUS;61000
Salamanca;ESP;147707
Salamanca;MEX;160682
Salamá;GTM;65275
Salaqi;CHN;104090
Salatiga;IDN;198971
Salavat;RUS;159893
Saldanha;ZAF;68284
Sale;GBR;62550
Salem;IND;917414
Salem;USA;175535
Salerno;ITA;125797
Salford;GBR;129794
Salgueiro;BRA;62372
Salihli;TUR;119311
Salina Cruz;MEX;84438
Salinas;USA;157380
Salmās;IRN;81606
Salo;FIN;50794
Salt Lake City;USA;215548
Salta;ARG;520683
Saltillo;MEX;709671
Saltivka;UKR;409300
Salto;BRA;119736
Salto;URY;114084
Salvador;BRA;2711840
Salvaleón de Higüey;DOM;123787
Salzburg;AUT;157245
Salzgitter;DEU;104970
Salé Al Jadida;MAR;200000
Salé;MAR;972299
Samambaia;BRA;218840
Samandağ;TUR;123447
Samannūd;EGY;87921
Samar;UKR;70550
Samara;ETH;50000
Samara;RUS;1163399
Samarinda;IDN;865306
Samarkand;UZB;595200
Samba;AGO;364986
Sambalpur;IND;189366
Sambava;MDG;89003
Sambhal;IND;196109
Sambizanga;AGO;177808
Sambrial;PAK;119571
Samch'ŏn;PRK;86042
Samfya;ZMB;51309
Sammamish;USA;52253
Sampang;IDN;53269
Sampit;IDN;166773
Samsun;TUR;394050
Samut Prakan;THA;388920
Samut Sakhon;THA;63498
Samā'il;OMN;80538
Samālūţ;EGY;142009
Samāna;IND;54072
Samāstipur;IND;67925
San Andrés Tuxtla;MEX;61769
San Andrés;COL;58257
San Angelo;USA;99893
San Antonio de Los Altos;VEN;63873
San Antonio del Táchira;VEN;66392
San Antonio;CHL;87675
San Antonio;PRY;55754
San Antonio;USA;1526656
San Bartolomé de Tirajana;ESP;53588
San Bernardino Tlaxcalancingo;MEX;54517
San Bernardino;USA;216108
San Bernardo;CHL;249858
San Blas-Canillejas;ESP;157367
San Carlo All'Arena;ITA;69094
San Carlos de Bariloche;ARG;95394
San Carlos del Zulia;VEN;126353
San Carlos;VEN;120375
San Chaung;MMR;99619
San Clemente;USA;65526
San Cristobal;CUB;59579
San Cristóbal de las Casas;MEX;215874
San Cristóbal;DOM;154040
San Cristóbal;VEN;289852
San Diego;USA;1404452
San Felipe;CHL;59294
San Felipe;VEN;206270
San Fernando de Apure;VEN;229197
San Fernando;ESP;95174
San Fernando;PER;67844
San Fernando;PHL;251248
San Fernando;TTO;55419
San Francisco De Borja;PER;105076
San Francisco El Alto;GTM;57894
San Francisco Tesistán;MEX;62397
San Francisco de Macorís;DOM;124763
San Francisco del Rincón;MEX;71139
San Francisco;ARG;59062
San Francisco;CRI;55923
San Francisco;PHL;79718
San Francisco;USA;827526
San Ildefonso;PHL;65669
San Isidro;PER;68309
San Joaquín;VEN;69894
San Jose del Monte;PHL;357828
San Jose;PHL;143495
San Jose;USA;997368
San Josecito;VEN;54669
San José Pinula;GTM;79844
San José de Guanipa;VEN;83092
San José de las Lajas;CUB;54847
San José del Cabo;MEX;136285
San José del Guaviare;COL;52815
San José;CRI;335007
San Juan Bautista;VEN;90387
San Juan Sacatepéquez;GTM;136886
San Juan de la Maguana;DOM;72950
San Juan de los Morros;VEN;160868
San Juan del Río;MEX;138878
San Juan;ARG;109123
San Juan;PER;78153
San Juan;PHL;134312
San Juan;PRI;418140
San Justo;ARG;105274
San Leandro;USA;90712
San Leonardo;PHL;69180
San Lorenzo;PRY;227876
San Luis Potosí;MEX;722772
San Luis Río Colorado;MEX;176685
San Luis;ARG;169947
San Luis;CUB;67293
San Marcos;COL;60735
San Marcos;SLV;54615
San Marcos;USA;92931
San Martin Texmelucan de Labastida;MEX;155738
San Martin;PER;130000
San Martín;ARG;82549
San Mateo Atenco;MEX;67890
San Mateo;PHL;134327
San Mateo;USA;103536
San Mateo;VEN;50401
San Miguel de Allende;MEX;174615
San Miguel de Tucumán;ARG;548866
San Miguel del Padrón;CUB;159273
San Miguel;ARG;168762
San Miguel;PER;60850
San Miguel;PHL;65661
San Miguel;SLV;247126
San Miguelito;PAN;321501
San Nicolás de los Arroyos;ARG;134217
San Nicolás de los Garza;MEX;412199
San Pablo de las Salinas;MEX;156191
San Pablo;PHL;300166
San Pedro Ayampuc;GTM;58609
San Pedro Garza García;MEX;132128
San Pedro Sula;HND;801259
San Pedro de Copán;HND;63829
San Pedro de Jujuy;ARG;58430
San Pedro de Macorís;DOM;217899
San Pedro de la Paz;CHL;121631
San Pedro;PHL;348968
San Pedro;USA;83556
San Rafael;ARG;118009
San Rafael;USA;59162
San Rafael;VEN;55810
San Ramon;USA;76134
San Ramón de la Nueva Orán;ARG;86867
San Salvador Tizatlalli;MEX;61367
San Salvador de Jujuy;ARG;257970
San Salvador;SLV;525990
San Sebastián de los Reyes;ESP;75912
San Severo;ITA;51919
San Tan Valley;USA;81321
San Timoteo;VEN;81017
San Tung Chung Hang;HKG;116000
San Vicent del Raspeig;ESP;56715
San Vicente;ARG;90021
San-Pédro;CIV;390654
San;MLI;103227
Sanaa;YEM;1937451
Sanandaj;IRN;349176
Sancaktepe;TUR;489848
Sanchazi;CHN;66576
Sanchuan;CHN;56345
Sancti Spíritus;CUB;127069
Sandachō;JPN;132858
Sandakan;MYS;439050
Sandaohezi;CHN;60129
Sandefjord;NOR;64345
Sandnes;NOR;85386
Sandu;CHN;76757
Sandwīp;BGD;52152
Sandy Hills;USA;89575
Sandy Springs;USA;105330
Sandy;USA;87461
Sandīla;IND;53182
Sanford;USA;58111
Sangamner;IND;67309
Sangarédi;GIN;54824
Sanghar;PAK;62033
Sangju;KOR;101267
Sangkapura;IDN;50612
Sangla Hill;PAK;103709
Sangmélima;CMR;80036
Sangrūr;IND;88615
Sangyoung;MMR;89618
Sangāreddi;IND;72344
Sanhe;CHN;965075
Sanhui;CHN;51413
Sanjō;JPN;94642
Sankarankovil;IND;57277
Sankt Augustin;DEU;56094
Sankt Gallen;CHE;75833
Sanlúcar de Barrameda;ESP;68037
Sanmenxia;CHN;669307
Sanming;CHN;602166
Sano;JPN;117669
Sanshui;CHN;153714
Sant Andreu;ESP;142598
Sant Boi de Llobregat;ESP;82428
Sant Cugat del Vallès;ESP;79253
Sant Martí;ESP;235719
Sant'Ana do Livramento;BRA;84421
Santa Ana;SLV;176661
Santa Ana;USA;310227
Santa Anita - Los Ficus;PER;184614
Santa Barbara;USA;91842
Santa Bárbara d'Oeste;BRA;188000
Santa Catarina Pinula;GTM;80582
Santa Catarina;MEX;304052
Santa Cecilia;BRA;80972
Santa Clara;CUB;250512
Santa Clara;USA;126215
Santa Clarita;USA;182371
Santa Coloma de Gramenet;ESP;118821
Santa Cruz Xoxocotlán;MEX;67086
Santa Cruz de Barahona;DOM;77160
Santa Cruz de Mara;VEN;69781
Santa Cruz de Tenerife;ESP;211359
Santa Cruz de Yojoa;HND;97848
Santa Cruz de la Sierra;BOL;1831434
Santa Cruz del Quiché;GTM;78279
Santa Cruz do Capibaribe;BRA;98254
Santa Cruz do Sul;BRA;133230
Santa Cruz;PHL;126735
Santa Cruz;USA;64220
Santa Fe;ARG;391164
Santa Fe;USA;87505
Santa Inês;BRA;85014
Santa Isabel do Pará;BRA;73019
Santa Isabel;BRA;53174
Santa Lucía Cotzumalguapa;GTM;112780
Santa Lucía;ARG;62697
Santa Lucía;ESP;71863
Santa Luzia;BRA;219132
Santa Maria;BRA;271735
Santa Maria;USA;105093
Santa Marta;COL;499192
Santa María Chimalhuacán;MEX;70519
Santa Monica;USA;93220
Santa Rita;BRA;149910
Santa Rosa de Cabal;COL;57928
Santa Rosa;ARG;102860
Santa Rosa;BRA;76963
Santa Rosa;PHL;216650
Santa Rosa;USA;178127
Santa Tecla;SLV;124694
Santa Teresa del Tuy;VEN;278890
Santana de Parnaíba;BRA;154105
Santana;BRA;115689
Santander de Quilichao;COL;99354
Santander;ESP;173635
Santangpu;CHN;58000
Santarém;BRA;189047
Santee;USA;57787
Santiago Teyahualco;MEX;53684
Santiago de Compostela;ESP;99536
Santiago de Cuba;CUB;555865
Santiago de Querétaro;MEX;1594212
Santiago de Surco;PER;251648
Santiago de los Caballeros;DOM;1200000
Santiago del Estero;ARG;252192
Santiago;CHL;4837295
Santiago;PER;64075
Santiago;PHL;108414
Santo Amaro;BRA;85349
Santo André;BRA;662373
Santo António;CHN;129800
Santo Antônio de Jesus;BRA;103055
Santo Antônio do Descoberto;BRA;72127
Santo Domingo Este;DOM;700000
Santo Domingo Oeste;DOM;701269
Santo Domingo Tehuantepec;MEX;67739
Santo Domingo de los Colorados;ECU;458580
Santo Domingo;DOM;2201941
Santo Estêvão;BRA;52276
Santo Tomas;PHL;57438
Santo Tomé;ARG;59072
Santo Ângelo;BRA;76917
Santol;PHL;298976
Santos;BRA;418608
Sants-Montjuïc;ESP;183120
Santutxu;ESP;60000
Sanxia;TWN;115185
Sanya;CHN;1031396
Sanyōonoda;JPN;60326
Sanzhuang;CHN;52214
Sao Domingos;BRA;88884
Sao Lucas;BRA;138038
Sao Rafael;BRA;148145
Sapele;NGA;305000
Saphan Sung;THA;89825
Sapiranga;BRA;75648
Sapopemba;BRA;266715
Sapporo;JPN;1973832
Sapucaia do Sul;BRA;132107
Sapé;BRA;51306
Saqqez;IRN;165258
Saquarema;BRA;95201
Sar-e Pul;AFG;52121
Saraburi;THA;67763
Sarai Alamgir;PAK;73967
Sarajevo;BIH;696731
Sarandi;BRA;118455
Sarandí;ARG;60752
Saransk;RUS;318841
Sarapul;RUS;98830
Sarasota;USA;55118
Saratov;RUS;844858
Sarcelles;FRA;57979
Sardārshahr;IND;95911
Sargodha;PAK;975886
Sarh;TCD;138928
Sari;IRN;255396
Sarishābāri;BGD;81325
Sariwŏn-si;PRK;310100
Sarnia;CAN;72125
Sarov;RUS;88000
Sarpsborg;NOR;59038
Sarqant;KAZ;76919
Sarrià-Sant Gervasi;ESP;147912
Sartrouville;FRA;53980
Sarāvān;IRN;60014
Sasarām;IND;147408
Sasebo;JPN;243223
Saskatoon;CAN;266141
Sasolburg;ZAF;135828
Sassari;ITA;91895
Satara;IND;120195
Sathon;THA;84916
Sathorn;THA;79624
Satna;IND;282977
Satpayev;KAZ;69782
Sattahip;THA;65444
Satte;JPN;55286
Sattenapalle;IND;56721
Satu Mare;ROU;112490
Sau Mau Ping;HKG;54218
Saugor;IND;274556
Sault Ste. Marie;CAN;72051
Saunda;IND;81915
Saurimo;AGO;393000
Savannah;USA;147780
Savannakhet;LAO;125760
Savar;BGD;286008
Savarkundla;IND;78354
Savona;ITA;61345
Sawai Madhopur;IND;121106
Sawangan;IDN;197170
Sayama;JPN;160843
Sayhāt;SAU;66702
Sayyān;YEM;69404
Saïda;DZA;142497
Scarborough;GBR;61749
Schaerbeek;BEL;132761
Schaumburg;USA;74693
Schenectady;USA;65305
Schiedam;NLD;75438
Schweinfurt;DEU;54012
Schweizer-Reneke;ZAF;70214
Schwerin;DEU;96641
Schwerte;DEU;50399
Schwäbisch Gmünd;DEU;61216
Schöneberg;DEU;122658
Scottsdale;USA;236839
Scranton;USA;77118
Scunthorpe;GBR;81576
Seattle;USA;780995
Sebeta;ETH;102300
Secondigliano;ITA;51874
Sector 1;ROU;225453
Sector 2;ROU;290507
Sector 3;ROU;385439
Sector 4;ROU;287828
Sector 5;ROU;271575
Sector 6;ROU;367760
Secunderabad;IND;204182
Seeb;OMN;470878
Sefrou;MAR;87234
Segamat;MYS;69816
Segovia;ESP;51683
Sehore;IND;109118
Seinäjoki;FIN;66848
Sejong;KOR;394630
Sejoumi;TUN;109672
Sek'ot'a;ETH;50300
Sekimachi;JPN;85283
Sekondi-Takoradi;GHA;138872
Sekondi;GHA;285506
Selayang Baru Utara;MYS;542409
Selong;IDN;92464
Selva Alegre;PER;72696
Semarang;IDN;1694740
Sembawang Estate;SGP;110090
Semenyih;MYS;92491
Semey;KAZ;292780
Semnan;IRN;124826
Semporna;MYS;62641
Semënovskoye;RUS;50000
Senador Canedo;BRA;118451
Sendai;JPN;1096704
Sendhwa;IND;56485
Sengerema;TZA;110000
Sengkang New Town;SGP;267600
Sengkang;IDN;59523
Senhor do Bonfim;BRA;74523
Sennan;JPN;60102
Sennar;SDN;130122
Sentul;MYS;100000
Seogwipo;KOR;178552
Seongnam-si;KOR;914832
Seoni;IND;102343
Seosan;KOR;74208
Seoul;KOR;10349312
Sepang;MYS;212050
Sepatan;IDN;118439
Seraing;BEL;60737
Serang;IDN;735651
Serangoon New Town;SGP;116900
Serangoon;SGP;116900
Serekunda;GMB;340000
Seremban 2;MYS;62000
Seremban;MYS;372917
Serendah;MYS;71202
Sergeli;UZB;105700
Sergiyev Posad;RUS;109252
Seri Kembangan;MYS;130252
Seri Manjung;MYS;100000
Serian;MYS;58059
Serilingampalle;IND;150525
Seropédica;BRA;84737
Serov;RUS;98438
Serowe;BWA;55676
Serpong;IDN;80193
Serpukhov;RUS;128158
Serra Talhada;BRA;86915
Serra;BRA;520653
Serrinha;BRA;80435
Sertãozinho;BRA;126887
Sesto San Giovanni;ITA;81822
Sesvete;HRV;55313
Set Ka Lay;MMR;111514
Setagaya;JPN;940071
Setapak;MYS;353268
Sete Lagoas;BRA;227397
Setia Alam;MYS;150000
Setia Tropika;MYS;60279
Seto;JPN;127792
Settat;MAR;155333
Settsu;JPN;87456
Setúbal;PRT;118166
Sevastopol;UKR;547820
Severnyy;RUS;200000
Severodvinsk;RUS;194292
Severomorsk;RUS;53921
Seversk;RUS;109844
Seville;ESP;686741
Sewon;IDN;73585
Seydişehir;TUR;51089
Sfax;TUN;280566
Sfântu Gheorghe;ROU;50080
Sha Tin Wai;HKG;80000
Sha Tin;HKG;495200
Shabqadar;PAK;102340
Shache;CHN;128145
Shadrinsk;RUS;79479
Shagamu;NGA;214558
Shah Alam;MYS;740750
Shahdad Kot;PAK;120687
Shahdadpur;PAK;113342
Shahdol;IND;89289
Shahecheng;CHN;125132
Shahkot;PAK;244868
Shahr-e Bābak;IRN;51620
Shahr-e Kord;IRN;129153
Shahr-e Ṣadrā;IRN;122226
Shahrak-e Pardīsān;IRN;100000
Shahre Jadide Andisheh;IRN;116062
Shahreẕā;IRN;134952
Shahrisabz;UZB;142700
Shahrixon;UZB;71400
Shahrud;IRN;165000
Shahrīār;IRN;309607
Shahuwadi;IND;180322
Shajing Town;CHN;67093
Shajing;CHN;127089
Shakargarh;PAK;126742
Shakhtarsk;UKR;71700
Shakhty;RUS;221312
Sham Shui Po;HKG;431090
Shancheng;CHN;74459
Shanghai;CHN;24874500
Shangkou;CHN;65770
Shangluo;CHN;531696
Shangmei;CHN;75233
Shangqiu;CHN;1859723
Shangrao;CHN;1116486
Shangri-La;CHN;186400
Shangsi;CHN;71468
Shangyu;CHN;770000
Shangzhi;CHN;131006
Shanhaiguan;CHN;140000
Shanhecun;CHN;57550
Shanji;CHN;50617
Shankou;CHN;70153
Shanting;CHN;80843
Shantou;CHN;3838900
Shanwang;CHN;63195
Shanwei;CHN;491766
Shaoguan;CHN;1028460
Shaoshan;CHN;118000
Shaowu;CHN;112585
Shaoxing;CHN;2300000
Shaoyang;CHN;753194
Shaozhuang;CHN;66728
Shap Pat Heung;HKG;77775
Shaping;CHN;107589
Sharifabad;PAK;55027
Sharjah;ARE;1800000
Shashamane;ETH;208400
Shawnee;USA;65046
Shchukino;RUS;102000
Shchyolkovo;RUS;113000
Shchëkino;RUS;60700
Sheepshead Bay;USA;122534
Sheffield;GBR;556500
Shegaon;IND;59672
Sheikhpura;IND;62927
Shekhupura;PAK;591424
Sheki;AZE;68400
Shelby;USA;74099
Shella;IND;54039
Shendi;SDN;63746
Shengavit;ARM;140600
Shenglilu;CHN;134218
Shenjiamen;CHN;95433
Shenliu;CHN;57769
Shenyang;CHN;7050000
Shenzhen City Centre;CHN;70826
Shenzhen;CHN;17494398
Sheopur;IND;71951
Sheptytskyi;UKR;64297
Sherbrooke;CAN;129447
Sherkot;IND;57361
Sherman Oaks;USA;52677
Sherpur;BGD;107419
Sherwood Park;CAN;70618
Shevchenkivskyi;UKR;220077
Shevchenko;UKR;147600
Shibata;JPN;96236
Shibganj;BGD;378701
Shibirghān;AFG;55641
Shibukawa;JPN;76098
Shibuya;JPN;230609
Shibuzi;CHN;58333
Shibīn al Kawm;EGY;267945
Shibīn al Qanāţir;EGY;73711
Shiguai;CHN;70357
Shihezi;CHN;572772
Shijiazhuang;CHN;3938513
Shijie;CHN;246960
Shijōnawate;JPN;55177
Shikang;CHN;64818
Shikarpur;PAK;204938
Shiki;JPN;76445
Shikohābād;IND;99678
Shikokuchūō;JPN;82754
Shilin;CHN;55000
Shillong;IND;143229
Shilong;CHN;109733
Shima;CHN;69881
Shimada;JPN;95719
Shimla;IND;173503
Shimodate;JPN;63666
Shimonoseki;JPN;265684
Shimotoda;JPN;140899
Shimotsuke;JPN;60274
Shinagawa;JPN;422488
Shinjuku;JPN;349385
Shinyanga;TZA;139727
Shiogama;JPN;52662
Shiojiri;JPN;67241
Shiqi;CHN;342306
Shiqiao;CHN;135308
Shiqiaozi;CHN;58538
Shiquan;CHN;53422
Shirakawa;JPN;59491
Shiraoka;JPN;52214
Shiraz;IRN;1249942
Shirbīn;EGY;76081
Shiroi;JPN;62441
Shirpur;IND;76905
Shitanjing;CHN;78765
Shivaji Nagar;IND;1000000
Shivamogga;IND;322650
Shivpuri;IND;179977
Shiwan;CHN;82031
Shixing;CHN;72996
Shiyan;CHN;3460000
Shizhai;CHN;62956
Shizilu;CHN;86749
Shizuishan;CHN;739400
Shizuoka;JPN;693389
Shkodër;ALB;95553
Sholapur;IND;997281
Shomolu;NGA;154390
Shoreline;USA;55439
Shorkot;PAK;67439
Shorāpur;IND;51398
Shostka;UKR;73197
Shouguang;CHN;473620
Shouxian;CHN;76030
Shreveport;USA;187593
Shrewsbury;GBR;76782
Shrirampur;IND;89282
Shrīrāmpur;IND;226317
Shuangcheng;CHN;130710
Shuangfengqiao;CHN;67717
Shuangliao;CHN;93666
Shuanglonghu;CHN;128563
Shuangyang;CHN;62137
Shuangyashan;CHN;600000
Shubrā al Khaymah;EGY;1240289
Shuifu;CHN;102143
Shuijiang;CHN;50918
Shuikou;CHN;62321
Shuizhai;CHN;140493
Shujaabad;PAK;151115
Shujālpur;IND;51225
Shulan;CHN;77420
Shulin;TWN;180044
Shulyavka;UKR;62200
Shumen;BGR;72342
Shunyi;CHN;117623
Shuozhou;CHN;433700
Shuya;RUS;60705
Shwebo;MMR;88914
Shwegu;MMR;58696
Shyamnagar;IND;441956
Shymkent;KAZ;1200000
Shāhjānpur;IND;320434
Shāhpur;IND;53366
Shāhzādpur;BGD;102420
Shāhābād;IND;73606
Shāhāda;IND;61376
Shāhīn Shahr;IRN;173329
Shājāpur;IND;69263
Shāmli;IND;97966
Shāntipur;IND;149983
Shīrvān;IRN;82790
Shūnan;JPN;149632
Shūsh;IRN;77148
Shūshtar;IRN;101878
Si Maha Phot;THA;100563
Si Racha;THA;178916
Sialkot;PAK;911817
Sibay;RUS;61590
Sibi;PAK;64069
Sibiu;ROU;134309
Sibolga;IDN;92244
Sibonga;PHL;54610
Sibsāgar;IND;62104
Sibu;MYS;198239
Siddhapur;IND;61867
Siddharthanagar;NPL;63367
Siddipet;IND;66737
Sidhi;IND;54331
Sidi Aïssa;DZA;66856
Sidi Bel Abbes;DZA;210146
Sidi Bennour;MAR;60948
Sidi Kacem;MAR;82632
Sidi Slimane;MAR;101541
Sidi Taibi;MAR;51050
Sidikalang;IDN;50671
Sidlaghatta;IND;51159
Sidoarjo;IDN;139189
Sidon;LBN;163554
Siedlce;POL;77185
Siegen;DEU;107242
Siem Reap;KHM;139458
Siemianowice Śląskie;POL;73121
Siena;ITA;53901
Sig;DZA;61373
Siguatepeque;HND;127468
Siguiri;GIN;148018
Sihanoukville;KHM;73036
Siheungdong;KOR;128142
Sihor;IND;54547
Siirt;TUR;114034
Sikandarābād;IND;73379
Sikasso;MLI;349324
Silang;PHL;119475
Silao de la Victoria;MEX;74242
Silchar;IND;178865
Silifke;TUR;132665
Siliguri;IND;515574
Silivri;TUR;53167
Sillod;IND;58230
Silopi;TUR;114645
Silvan;TUR;65956
Silvassa;IND;98265
Silver Spring;USA;71452
Simele;IRQ;152512
Simferopol;UKR;336460
Simi Valley;USA;126788
Simmering;AUT;101420
Simpang Empat;MYS;58004
Simpang Renggam;MYS;59033
Simões Filho;BRA;114559
Sinan;KOR;53150
Sincelejo;COL;277773
Sinch'ŏn-ŭp;PRK;141407
Sindelfingen;DEU;61311
Sindhnūr;IND;75837
Sinfra;CIV;245226
Singa;SDN;250000
Singapore;SGP;5638700
Singaraja;IDN;133784
Singida;TZA;232459
Singkawang;IDN;253812
Singosari;IDN;182656
Singrauli;IND;220257
Sinhyeon;KOR;82560
Sinjhoro;PAK;354709
Sinnar;IND;65299
Sinnūris;EGY;133532
Sinop;BRA;216029
Sinp'o;PRK;152759
Sint-Niklaas;BEL;69010
Sintang;IDN;85000
Sinwŏn-ŭp;PRK;83161
Sinŭiju;PRK;288112
Siocon;PHL;51239
Sioux City;USA;82821
Sioux Falls;USA;171544
Sipalay;PHL;73847
Siping;CHN;555609
Siracusa;ITA;121605
Sirajganj;BGD;127481
Sirhind;IND;60847
Sirjan;IRN;199704
Sironj;IND;52460
Sirs al Layyānah;EGY;78168
Sirsa;IND;182534
Sirsi;IND;62882
Sirsilla;IND;83186
Sirte;LBY;106705
Siruguppa;IND;52492
Sishui;CHN;90175
Sitiawan;MYS;156234
Sitou;CHN;56289
Sitrah;BHR;72601
Sittingbourne;GBR;54392
Sittwe;MMR;177743
Situbondo;IDN;685967
Siu Lek Yuen;HKG;57349
Siuri;IND;64659
Sivakasi;IND;234704
Sivas;TUR;264022
Siverek;TUR;175341
Siverskodonetsk;UKR;99067
Siwān;IND;135066
Skanes;TUN;64222
Skardu;PAK;260000
Skhidni Kvartaly;UKR;102500
Skhirate;MAR;65272
Skien;NOR;50595
Skikda;DZA;182903
Skokie;USA;64821
Skopje;MKD;474889
Skudai;MYS;159733
Slatina;ROU;63487
Slavyansk-na-Kubani;RUS;65196
Slawi;IDN;61206
Sleman;IDN;56215
Sliven;BGR;83740
Slough;GBR;164793
Slovyansk;UKR;105141
Slutsk;BLR;58995
Smederevo;SRB;62000
Smethwick;GBR;53653
Smila;UKR;66475
Smolensk;RUS;330025
Smolyanskyi;UKR;116779
Smyrna;USA;56146
Snezhinsk;RUS;50086
Snizhne;UKR;55587
Soacha;COL;655025
Sobradinho II;BRA;82785
Sobradinho;BRA;72273
Sobral;BRA;203023
Sochi;RUS;327608
Socopó;VEN;72352
Sodegaura;JPN;64901
Sodo;ETH;204100
Sofia;BGR;1152556
Sogamoso;COL;111336
Sohag;EGY;266944
Sohar;OMN;108274
Sokaraja;IDN;66482
Sokcho;KOR;81164
Sokhumi;GEO;65439
Sokodé;TGO;117811
Sokol'niki;RUS;57000
Sokol;RUS;57000
Sokoto;NGA;1040000
Solana;PHL;71475
Soledad de Graciano Sánchez;MEX;332072
Soledad;COL;342556
Soligorsk;BLR;96418
Solihull;GBR;126577
Solikamsk;RUS;100812
Solingen;DEU;164359
Sollentuna;SWE;139606
Solna;SWE;66909
Solnechnogorsk;RUS;58891
Solntsevo;RUS;120000
Solok;IDN;73438
Solwezi;ZMB;301370
Soma;TUR;98714
Somaroboro;ZAF;114369
Somerset West;ZAF;225289
Somerville;USA;80318
Songcheng;CHN;165730
Songea;TZA;286285
Songjiang;CHN;1973500
Songjianghe;CHN;67672
Songkhla;THA;61758
Songling;CHN;77566
Songlingcun;CHN;52277
Songlou;CHN;79763
Songnan;CHN;127347
Songnim-ni;PRK;152425
Songyang;CHN;62375
Songyuan;CHN;113611
Sonsonate;SLV;59468
Sonārgaon;BGD;130000
Sonīpat;IND;289333
Sopron;HUN;62246
Sopur;IND;71292
Soran;IRQ;91589
Soreang;IDN;116780
Sorgun;TUR;62862
Sorocaba;BRA;762172
Sorong;IDN;219958
Soroti;UGA;60900
Sorriso;BRA;120985
Sorsogon;PHL;187670
Soshanguve;ZAF;872309
Sosnovka;RUS;66227
Sosnovyy Bor;RUS;68563
Sosnowiec;POL;227295
Sotsmisto;UKR;53370
Soubré;CIV;131181
Sougueur;DZA;71036
Souk Ahras;DZA;153479
Souk El Arbaa;MAR;75635
Souq Sebt Oulad Nemma;MAR;65601
Sousa;BRA;67259
Sousse;TUN;221715
South Bend;USA;101516
South Boston;USA;571281
South Croydon;GBR;55198
South Dublin;IRL;301075
South Fulton;USA;107436
South Gate;USA;96401
South Hill;USA;52431
South Jordan;USA;66648
South Lawndale;USA;73826
South Ozone Park;USA;75878
South Peabody;USA;50293
South San Francisco;USA;67271
South Shields;GBR;83655
South Shore;USA;51451
South Suffolk;USA;80690
South Surrey;CAN;77170
South Tangerang;IDN;1429529
South Vineland;USA;58122
South Whittier;USA;57156
Southall;GBR;78253
Southampton;GBR;269781
Southaven;USA;52589
Southend-on-Sea;GBR;295310
Southfield;USA;73156
Southport;GBR;91703
Soweto;ZAF;1695047
Soyapango;SLV;329708
Soyo;AGO;221555
Soyībug;IND;104000
Spanish Town;JAM;145018
Sparks;USA;96094
Speyer;DEU;50343
Spijkenisse;NLD;74988
Split;HRV;149830
Spokane Valley;USA;94919
Spokane;USA;229447
Spring Hill;USA;98621
Spring Valley;USA;178395
Spring;USA;54298
Springdale;USA;77859
Springfield;USA;170188
Springs;ZAF;186394
Sragen;IDN;71522
Sri Dūngargarh;IND;53294
Sri Ganganagar;IND;237780
Sri Jayewardenepura Kotte;LKA;115826
Sri Petaling;MYS;50000
Srikakulam;IND;137944
Srikalahasti;IND;80056
Srinagar;IND;1206419
Srivilliputhur;IND;75396
St Albans;GBR;84561
St Helens;GBR;183200
St. Albert;CAN;57719
St. Catharines;CAN;136803
St. John's;CAN;110525
St. Louis;USA;279695
St. Petersburg;USA;257083
Stafford;GBR;70145
Staines;GBR;51040
Stalowa Wola;POL;66495
Stamford Hill;GBR;68050
Stamford;USA;128874
Standerton;ZAF;101101
Stanley;FLK;2213
Stara Zagora;BGR;121582
Starachowice;POL;53739
Stargard;POL;71224
Staryy Oskol;RUS;226977
Staten Island;USA;468730
Stavanger;NOR;151669
Stavropol;RUS;433931
Steglitz;DEU;72464
Stellenbosch;ZAF;96228
Sterling Heights;USA;132052
Sterlitamak;RUS;267231
Stevenage;GBR;91774
Stilfontein;ZAF;93110
Stockholm;SWE;1515017
Stockport;GBR;139052
Stockton-on-Tees;GBR;79957
Stockton;USA;305658
Stodůlky;CZE;60758
Stoke-on-Trent;GBR;258366
Stolberg;DEU;57684
Stonecrest;USA;50000
Stoney Creek;CAN;76382
Stourbridge;GBR;56950
Stralsund;DEU;58976
Strasbourg;FRA;274845
Stratford;USA;51384
Streatham;GBR;58055
Strogino;RUS;152000
Stroud;GBR;60155
Stryi;UKR;61404
Stróvolos;CYP;67904
Stupino;RUS;60999
Stuttgart;DEU;612663
Suan Luang;THA;115658
Subang Jaya;MYS;708296
Subang;IDN;137234
Subic;PHL;67664
Subotica;SRB;100000
Subulussalam;IDN;105553
Suceava;ROU;84308
Sucre;BOL;224838
Suez;EGY;699541
Suffolk;USA;88161
Sugar Land;USA;88156
Suginami;JPN;588354
Suhum;GHA;50610
Suicheng;CHN;256665
Suifenhe;CHN;98561
Suihua;CHN;252245
Suiling;CHN;57124
Suining;CHN;656760
Suita;JPN;385567
Suixi;CHN;74172
Suizhou;CHN;618582
Sujiatun;CHN;148113
Sukabumi;IDN;365735
Sukagawa;JPN;74992
Sukawati;IDN;125470
Sukkur;PAK;563851
Sukrah;TUN;159862
Sukuta;GMB;56472
Sulaymaniyah;IRQ;878146
Suleja;NGA;162135
Sullana;PER;160789
Sultan Kudarat;PHL;124965
Sultan Pur Majra;IND;181554
Sultanbeyli;TUR;358201
Sultangazi;TUR;436935
Sultānganj;IND;52892
Sultānpur;IND;110368
Sulţānah;SAU;946697
Sumaré;BRA;279545
Sumayl;IRQ;152512
Sumbawa Besar;IDN;62753
Sumbawanga;TZA;303986
Sumbe;AGO;205832
Sumber;IDN;96725
Sumedang Utara;IDN;100000
Sumedang;IDN;200000
Sumenep;IDN;84656
Sumgayit;AZE;427000
Sumida;JPN;287766
Sumusţā al Waqf;EGY;64965
Sumy;UKR;256474
Sunabeda;IND;50394
Sunch'ŏn;PRK;437000
Suncheon;KOR;276375
Sunderland;GBR;170134
Sundsvall;SWE;57606
Sungai Buloh;MYS;222858
Sungai Penuh;IDN;102224
Sungai Petani;MYS;544851
Sungailiat;IDN;100750
Sunggal;IDN;157914
Sunnyvale;USA;155805
Sunrise Manor;USA;189372
Sunrise;USA;84439
Sunset Park;USA;126000
Sunshine Coast;AUS;398840
Sunyani;GHA;92825
Sunzha;RUS;71841
Sunām;IND;69069
Sunāmganj;BGD;74570
Suozhen;CHN;58766
Supaul;IND;65437
Suphan Buri;THA;53399
Suqian;CHN;1437685
Sur;OMN;71152
Surabaya;IDN;3018022
Surakarta;IDN;526870
Surallah;PHL;91412
Surat Thani;THA;132040
Surat;IND;4591246
Suratgarh;IND;70536
Surendranagar;IND;179628
Surgut;RUS;300367
Surigao;PHL;87832
Suriāpet;IND;111729
Surprise;USA;143148
Surrey;CAN;568322
Surubim;BRA;64120
Surulere;NGA;191920
Suruç;TUR;101178
Susono;JPN;51216
Sutton Coldfield;GBR;109899
Sutton;GBR;187600
Suva Reka;XKX;72229
Suva;FJI;77366
Suwałki;POL;69222
Suwon;KOR;1234582
Suyangshan;CHN;65333
Suzaka;JPN;54022
Suzano;BRA;307429
Suzhou;CHN;6715559
Suzuka;JPN;195670
Svetlanovskiy;RUS;85508
Svetlogorsk;BLR;61812
Sviblovo;RUS;60000
Svobodnyy;RUS;61017
Svyatoshyn;UKR;53000
Swabi;PAK;97363
Swakopmund;NAM;53009
Swansea;GBR;300352
Swedru;GHA;54417
Swindon;GBR;201669
Sydney;AUS;5638830
Sydney;CAN;105968
Sykhiv;UKR;151131
Syktyvkar;RUS;245083
Sylhet;BGD;237000
Sylmar;USA;79614
Syracuse;USA;144142
Syzran;RUS;189338
Szczecin;POL;395513
Szeged;HUN;160766
Szolnok;HUN;71285
Szombathely;HUN;78025
Székesfehérvár;HUN;101600
São Bento do Sul;BRA;83277
São Bernardo do Campo;BRA;743372
São Borja;BRA;60019
São Caetano do Sul;BRA;165655
São Carlos;BRA;205035
São Cristóvão;BRA;95612
São Francisco do Sul;BRA;52674
São Francisco;BRA;52762
São Félix do Xingu;BRA;65418
São Gabriel da Cachoeira;BRA;56406
São Gabriel;BRA;58487
São Gonçalo do Amarante;BRA;115838
São José de Ribamar;BRA;244579
São José do Rio Pardo;BRA;52205
São José do Rio Preto;BRA;480393
São José dos Campos;BRA;727078
São José dos Pinhais;BRA;329628
São José;BRA;270299
São João da Boa Vista;BRA;92547
São João de Meriti;BRA;466536
São João del Rei;BRA;78592
São Leopoldo;BRA;209229
São Lourenço da Mata;BRA;111249
São Lourenço;CHN;51700
São Luís;BRA;917237
São Mateus;BRA;155682
São Miguel do Guamá;BRA;52894
São Miguel dos Campos;BRA;53391
São Miguel;BRA;81011
São Paulo;BRA;12400232
São Pedro da Aldeia;BRA;110556
São Roque;BRA;79484
São Sebastião do Paraíso;BRA;71796
São Sebastião;BRA;98612
São Tomé;STP;53300
São Vicente;BRA;329911
Sé;MAC;52200
Ségou;MLI;205787
Séguéla;CIV;103980
Sérres;GRC;58287
Sétif;DZA;252127
Sóc Sơn;VNM;85431
Sóc Trăng;VNM;221430
Sông Cầu;VNM;94066
Södermalm;SWE;127323
Södertälje;SWE;70777
Söke;TUR;68230
Sādatpur Gujran;IND;97641
Sāgar;IND;54550
Sāhibganj;IND;95890
Sāhibābād Daulotpur;IND;54773
Sālūr;IND;50206
Sāmalkot;IND;56864
Sāmarrā';IRQ;158508
Sānand;IND;95890
Sāngli;IND;601214
Sārni;IND;86141
Sātkania;BGD;52005
Sātkhira;BGD;128918
Sāveh;IRN;220762
Sīkar;IND;244497
Sīnah;IRQ;128776
Sīra;IND;57928
Sītāmarhi;IND;67818
Sītāpur;IND;164435
Słupsk;POL;98608
Sōja;JPN;69030
Sōka;JPN;249645
Sūjāngarh;IND;183808
Sūsangerd;IRN;51431
Sơn La;VNM;106052
Sơn Trà;VNM;86890
Sơn Tây;VNM;230577
Sầm Sơn;VNM;129801
T'aet'an-ŭp;PRK;64258
Ta Khmau;KHM;52066
Ta'if;SAU;688693
Tabaco;PHL;57860
Tabatinga;BRA;72283
Tabora;TZA;308741
Taboão da Serra;BRA;273542
Tabriz;IRN;1424641
Tabuk;PHL;122771
Tabuk;SAU;667000
Tacarigua;VEN;69636
Tacheng;CHN;161037
Tachikawa;JPN;183581
Tachilek;MMR;51553
Tacloban;PHL;259353
Tacna;PER;286240
Tacoma;USA;222906
Tacuarembó;URY;60586
Tacurong;PHL;116945
Tadepalligudem;IND;112655
Tadmur;SYR;51015
Tadpatri;IND;108171
Tafo;GHA;50457
Tagajō-shi;JPN;62827
Taganrog;RUS;279056
Taganskiy;RUS;116000
Tagawa;JPN;51608
Tagaytay;PHL;87811
Tagbilaran City;PHL;86411
Taguatinga;BRA;193367
Taguig;PHL;1308085
Tahara;JPN;60206
Tahe;CHN;60874
Tahoua;NER;159468
Tai Po;HKG;274100
Tai'an;CHN;1735425
Taibai;CHN;108387
Taicang;CHN;831113
Taichung;TWN;2850285
Taifu;CHN;58663
Taihe;CHN;66506
Taikkyi;MMR;88000
Tailai;CHN;66623
Tailândia;BRA;72493
Tainan;TWN;1856642
Taipa;MAC;112051
Taipei;TWN;7871900
Taiping;MYS;217647
Taishan;CHN;145440
Taito;JPN;211444
Taitou;CHN;60354
Taitung;TWN;103260
Taixing;CHN;79655
Taiyuan;CHN;4303673
Taiz;YEM;940600
Taizhou;CHN;1607108
Taj Pul;IND;68796
Tajimi;JPN;107818
Tajrīsh;IRN;86000
Takaishi;JPN;60511
Takamatsu;JPN;418994
Takaoka;JPN;170077
Takarazuka;JPN;226432
Takasago;JPN;87722
Takasaki;JPN;372973
Takatsuki;JPN;354468
Takayama;JPN;88473
Takefu;JPN;75753
Takeo;KHM;843931
Takizawa;JPN;55579
Takoradi;GHA;389114
Takāb;IRN;51541
Talagang;PAK;79431
Talagante;CHL;57323
Talara;PER;99074
Talatona;AGO;500000
Talavera de la Reina;ESP;88856
Talavera;PHL;64610
Talca;CHL;197479
Talcahuano;CHL;150499
Taldykorgan;KAZ;116558
Talegaon Dābhāde;IND;56435
Talhar;PAK;200014
Taling Chan;THA;105299
Taliparamba;IND;72465
Talisay;PHL;133148
Taliwang;IDN;55340
Tallaght;IRL;81022
Tallahassee;USA;201731
Tallang-dong;KOR;54954
Tallinn;EST;394024
Talnakh;RUS;59051
Taloqan;AFG;64256
Talā;EGY;72536
Tam Kỳ;VNM;165240
Tama;JPN;148285
Tamale;GHA;464316
Taman Melati;MYS;50000
Taman Melawati;MYS;99304
Taman Petaling;MYS;423062
Taman Senai;MYS;73176
Taman Senawang Indah;MYS;64497
Tamana;JPN;64292
Tamanghasset;DZA;81752
Tamano;JPN;67786
Tamarac;USA;64681
Tamba;JPN;61471
Tambacounda;SEN;149071
Tambaram;IND;174787
Tambov;RUS;293661
Tamiami;USA;55271
Tampa;USA;414547
Tampere;FIN;260646
Tampico;MEX;309003
Tampines Estate;SGP;265340
Tampines New Town;SGP;259900
Tamworth;GBR;81964
Tan-Tan;MAR;79942
Tanabe;JPN;70972
Tanashichō;JPN;82112
Tanauan;PHL;68456
Tanay;PHL;59950
Tanba;JPN;62152
Tandil;ARG;115877
Tando Adam;PAK;174291
Tando Allahyar;PAK;421923
Tando Bago;PAK;426535
Tando Jam;PAK;71760
Tando Muhammad Khan;PAK;114406
Tandur;IND;65115
Tanfang;CHN;91460
Tanga;TZA;393429
Tangail;BGD;180144
Tangará da Serra;BRA;112547
Tangerang;IDN;1927815
Tanggu;CHN;535298
Tanghe;CHN;278055
Tangier;MAR;1035141
Tangjiazhuang;CHN;79489
Tangping;CHN;81729
Tangshan;CHN;3372102
Tangwu;CHN;93260
Tangxiang;CHN;66325
Tangzhai;CHN;67936
Tangzhang;CHN;52985
Tanjay;PHL;84593
Tanjong Malim;MYS;66103
Tanjung Pandan;IDN;103062
Tanjung Pinang;IDN;227663
Tanjung Selor;IDN;67837
Tanjungagung;IDN;53117
Tanjungbalai;IDN;190935
Tanta;EGY;576648
Tantou;CHN;320304
Tanuku;IND;77962
Tanza;PHL;105510
Tanzhou;CHN;382445
Taoluo;CHN;61852
Taonan;CHN;112819
Taourirt;MAR;112908
Taoyuan;CHN;52861
Taoyuan;TWN;475798
Taozhou;CHN;146610
Taozhuang;CHN;60137
Tapachula;MEX;353706
Taquara;BRA;53242
Taquaritinga;BRA;52260
Tarakan;IDN;255310
Taranto;ITA;198585
Tarawa;KIR;40311
Taraz;KAZ;358153
Tarbes;FRA;52106
Targówek;POL;124279
Tarhuna;LBY;52420
Tarija;BOL;159269
Tarime;TZA;133043
Tarlac City;PHL;401892
Tarma;PER;51350
Tarn Taran;IND;66847
Tarneit;AUS;56370
Tarnobrzeg;POL;50459
Tarnowskie Góry;POL;60938
Tarnów;POL;117799
Taroudant;MAR;87520
Tarragona;ESP;141542
Tarsus;TUR;350732
Tartagal;ARG;60819
Tartu;EST;91407
Tarub;IDN;75739
Tasek Glugor;MYS;135786
Tashan;CHN;59162
Tashkent;UZB;1978028
Tasikmalaya;IDN;770839
Tatabánya;HUN;65849
Tataouine;TUN;66924
Tatebayashi;JPN;81274
Tateyama;JPN;50064
Tatsuno;JPN;74316
Tatuapé;BRA;98601
Tatuí;BRA;129130
Tatvan;TUR;73222
Taubaté;BRA;322397
Taungdwingyi;MMR;70094
Taunggyi;MMR;160115
Taungoo;MMR;106945
Taunsa;PAK;115704
Taunton;GBR;64621
Taunton;USA;56789
Tauranga;NZL;161000
Tauá;BRA;61227
Tavşanlı;TUR;52182
Tawau;MYS;372615
Taxco de Alarcón;MEX;50399
Tayabas;PHL;115318
Taylor;USA;61568
Taylorsville;USA;60514
Taytay;PHL;231460
Taza;MAR;162110
Tbilisi;GEO;1049498
Tczew;POL;60133
Tebingtinggi;IDN;117530
Tecate;MEX;64764
Techiman;GHA;84074
Tecomán;MEX;85689
Tefé;BRA;79278
Tegal;IDN;297173
Teghra;IND;56234
Tegucigalpa;HND;850848
Tehran;IRN;7153309
Tehuacán;MEX;248716
Teixeira de Freitas;BRA;145216
Tejen;TKM;67488
Tekirdağ;TUR;122287
Tekstil'shchiki;RUS;100000
Tekstylnyk;UKR;75000
Tel Aviv;ISR;432892
Telde;ESP;123265
Telford;GBR;155570
Tellicherry;IND;97201
Teluk Intan;MYS;232800
Teluknaga;IDN;175155
Telêmaco Borba;BRA;75042
Tema New Town;GHA;95837
Tema;GHA;155782
Temara;MAR;342345
Temecula;USA;110003
Temerluh;MYS;59916
Temirtau;KAZ;170600
Temixco;MEX;97788
Tempe Junction;USA;158368
Tempe;USA;175826
Tempelhof;DEU;61769
Temple;USA;72277
Temuco;CHL;238129
Tendō;JPN;65393
Tengréla;CIV;52271
Tengyue;CHN;127133
Teni;IND;1034724
Tenkodogo;BFA;61936
Tennala;IND;56546
Tenri;JPN;71052
Teoloyucan;MEX;51255
Tepatitlán de Morelos;MEX;91959
Tepeji del Río de Ocampo;MEX;80612
Tepexpan;MEX;102667
Tepic;MEX;332863
Teplice;CZE;50912
Teramo;ITA;54338
Terbanggi Besar;IDN;52566
Teresina;BRA;871126
Teresópolis;BRA;176692
Ternate;IDN;210836
Terni;ITA;111189
Ternopil;UKR;225238
Terrassa;ESP;218535
Terre Haute;USA;60825
Terrebonne;CAN;111575
Teshi Old Town;GHA;144013
Tessaoua;NER;58750
Tete;MOZ;357000
Tetovo;MKD;63176
Tetuán de las Victorias;ESP;155000
Texcoco de Mora;MEX;105165
Teziutlan;MEX;103583
Tezpur;IND;75540
Teófilo Otoni;BRA;101170
Tha Maka;THA;52907
Tha Raeng;THA;97658
Thaba Nchu;ZAF;72721
Thakhèk;LAO;90800
Thanbyuzayat;MMR;57208
Thanh Hóa;VNM;850000
Thanh Khê;VNM;201240
Thanh Liệt;VNM;76238
Thanh Xuân;VNM;293292
Thanhlyin;MMR;78667
Thanjavur;IND;291067
Thanlyin;MMR;69448
Tharyarwady;MMR;54386
Thaton;MMR;123727
Thawi Watthana;THA;76351
Thayetmyo;MMR;98185
The Bronx;USA;1385108
The Hague;NLD;474292
The Hammocks;USA;51003
The Trails of Frisco;USA;51059
The Valley;AIA;2035
The Villages;USA;51442
The Woodlands;USA;93847
Thembisa;ZAF;511655
Thenali;IND;164937
Thenkasi;IND;70545
Thessaloníki;GRC;317778
Thika;KEN;251407
Thimphu;BTN;98676
Thiruvananthapuram;IND;788271
Thiruvarur;IND;58777
Thiès Nones;SEN;252320
Thiès;SEN;317763
Thodupuzha;IND;52045
Thohoyandou;ZAF;107144
Thomazeau;HTI;52017
Thon Buri;THA;119708
Thongwa;MMR;52496
Thoothukudi;IND;410760
Thornton;USA;133451
Thousand Oaks;USA;129339
Thrissur;IND;315957
Thul;PAK;88554
Thunder Bay;CAN;108843
Thung Khru;THA;116473
Thuqbah;SAU;248888
Thuận An;VNM;588616
Thuận Thanh;VNM;199577
Thành Phố Bà Rịa;VNM;235192
Thành Phố Uông Bí;VNM;63829
Thành phố Sông Công;VNM;128357
Thái Bình;VNM;53071
Thái Hòa;VNM;66127
Thái Nguyên;VNM;420000
Thākurgaon;BGD;71096
Thāne;IND;1841488
Thānesar;IND;155152
Thượng Cát;VNM;87406
Thị Trấn Mạo Khê;VNM;72012
Thị Trấn Phước Bửu;VNM;51895
Thị Trấn Thuận Châu;VNM;153000
Thị Trấn Đông Triều;VNM;248896
Thị Trấn Đại Từ;VNM;179192
Thốt Nốt;VNM;158225
Thới Lai;VNM;109684
Thủ Dầu Một;VNM;373105
Thủ Đức;VNM;524670
Tianchang;CHN;61292
Tianfu;CHN;115370
Tianguá;BRA;81506
Tianjin;CHN;11090314
Tianliu;CHN;67165
Tianpeng;CHN;60797
Tianshui;CHN;1212791
Tianzhuang;CHN;64957
Tiaret;DZA;178915
Tiefu;CHN;87689
Tieli;CHN;107621
Tieling;CHN;333907
Tiflet;MAR;94684
Tigard;USA;51253
Tigwav;HTI;117504
Tijuana;MEX;1922523
Tijucas;BRA;51592
Tikhoretsk;RUS;64387
Tikhvin;RUS;62075
Tiko;CMR;94836
Tilburg;NLD;221947
Tilhar;IND;57043
Timashyovsk;RUS;53940
Timbuktu;MLI;84208
Timika;IDN;142909
Timişoara;ROU;250849
Timon;BRA;174465
Timóteo;BRA;81579
Tin Shui Wai;HKG;286232
Tinaquillo;VEN;115937
Tindivanam;IND;72796
Tingo María;PER;53177
Tinley Park;USA;57143
Tinongan;PHL;62146
Tinsukia;IND;116322
Tipitapa;NIC;50000
Tiptūr;IND;60957
Tiquipaya;BOL;62675
Tirana;ALB;418495
Tiraspol;MDA;157000
Tirhanimîne;MAR;55827
Tirmiz;UZB;182800
Tiruchengode;IND;95335
Tiruchirappalli;IND;1022518
Tirumangalam;IND;51194
Tirunelveli;IND;1435844
Tirupati;IND;295323
Tirupattur;IND;64125
Tirupparangunram;IND;50004
Tiruppur;IND;963173
Tirur;IND;56058
Tiruttangal;IND;55362
Tiruvalla;IND;57223
Tiruvallur;IND;56074
Tiruvannamalai;IND;145278
Tiruvottiyūr;IND;249446
Tirūrangādi;IND;56632
Tissemsilt;DZA;66084
Titiwangsa;MYS;122096
Titāgarh;IND;127751
Tiu Keng Leng;HKG;51751
Tivaouane;SEN;102658
Tizi Ouzou;DZA;104312
Tiznit;MAR;81569
Tiébo;SEN;100289
Tlalnepantla;MEX;653410
Tlalpan;MEX;574577
Tlaquepaque;MEX;650123
Tlaxcala;MEX;84670
Tlemcen;DZA;173531
Tlokweng;BWA;55508
Tláhuac;MEX;305076
Toa Payoh New Town;SGP;120650
Toamasina;MDG;345107
Toba Tek Singh;PAK;123102
Tobias Barreto;BRA;50905
Tobolsk;RUS;113800
Tobruk;LBY;141499
Tochigi;JPN;159056
Tocoa;HND;111972
Tocumen;PAN;50844
Tohāna;IND;63871
Tokat;TUR;129702
Toki;JPN;58567
Tokmok;KGZ;71443
Tokoname;JPN;58710
Tokorozawa;JPN;344194
Tokoza;ZAF;106000
Tokushima;JPN;267345
Tokuyama;JPN;101133
Tokyo;JPN;9733276
Toledo;BRA;119313
Toledo;ESP;86526
Toledo;PHL;206692
Toledo;USA;265638
Tolga;DZA;50575
Toli-Toli;IDN;242783
Toliara;MDG;178725
Toluca;MEX;489333
Tolyatti;RUS;702879
Tomakomai;JPN;174806
Tomaszów Mazowiecki;POL;67197
Tome;JPN;77897
Tomigusuku;JPN;64612
Tomiya;JPN;52433
Toms River;USA;88791
Tomsk;RUS;574002
Tomé-Açu;BRA;67585
Tomé;CHL;53219
Tonalá;MEX;408759
Tondabayashichō;JPN;132873
Tongaat;ZAF;64829
Tongchuan;CHN;417740
Tongchuanshi;CHN;223603
Tonghua;CHN;510000
Tongliao;CHN;261110
Tongling;CHN;402062
Tongren;CHN;103700
Tongshan;CHN;329661
Tongyeong;KOR;70641
Tongzhou;CHN;163326
Tonk;IND;165294
Tonypandy;GBR;62545
Toowoomba;AUS;142163
Topeka;USA;125963
Topi;PAK;74867
Torbalı;TUR;50303
Torbat-e Jām;IRN;58928
Torbat-e Ḩeydarīyeh;IRN;125633
Tordher;PAK;150000
Toride;JPN;104524
Toronto;CAN;2794356
Torquay;GBR;65388
Torrance;USA;143592
Torre del Greco;ITA;85332
Torrejón de Ardoz;ESP;118162
Torrelavega;ESP;55297
Torremolinos;ESP;65448
Torrent;ESP;78543
Torrevieja;ESP;82599
Torreón;MEX;735340
Toruń;POL;196935
Toshima;JPN;301599
Tosu;JPN;74196
Totonicapán;GTM;103952
Tottenham;GBR;130000
Tottori-shi;JPN;188465
Touba;SEN;1120824
Toufen;TWN;106310
Touggourt;DZA;143270
Toulon;FRA;168701
Toulouse;FRA;511684
Toumodi;CIV;55986
Tourcoing;FRA;99160
Tournai;BEL;69554
Tours;FRA;141621
Towada;JPN;60697
Town 'n' Country;USA;78442
Townsville;AUS;201313
Towson;USA;55197
Toyama;JPN;415844
Toyoake;JPN;69295
Toyohashi;JPN;377453
Toyokawa;JPN;184661
Toyonaka;JPN;401558
Toyooka;JPN;78348
Toyota;JPN;426162
Trabzon;TUR;244083
Tracy;USA;87075
Trairi;BRA;58415
Tramandaí;BRA;54387
Trang;THA;66713
Trani;ITA;53981
Trapani;ITA;67531
Trelew;ARG;97915
Tremembé;BRA;51173
Trento;ITA;120709
Trenton;USA;89620
Trenčín;SVK;58278
Treptow;DEU;50000
Tres Arroyos;ARG;52199
Treviso;ITA;85760
Tri-Cities;USA;244036
Trichardt;ZAF;52776
Trier;DEU;100129
Trieste;ITA;204338
Trincomalee;LKA;108420
Trindade;BRA;142431
Trinidad;BOL;84259
Trinidad;CUB;60206
Tripoli;LBN;229398
Tripoli;LBY;1302947
Tripunittura;IND;69390
Triyuga;NPL;71405
Trnava;SVK;62806
Trois-Rivières;CAN;144472
Troisdorf;DEU;74749
Troitsk;RUS;82338
Trondheim;NOR;216518
Troparëvo;RUS;118000
Troy;USA;83280
Troyes;FRA;60785
Trujillo Alto;PRI;75243
Trujillo;PER;1067700
Trujillo;VEN;71362
Trà Vinh;VNM;160310
Três Corações;BRA;75485
Três Lagoas;BRA;78712
Três Pontas;BRA;55255
Três Rios;BRA;82300
Tríkala;GRC;61653
Trảng Bom;VNM;57560
Trảng Bàng;VNM;161831
Trần Văn Thời;VNM;55897
Tsaritsyno;RUS;123000
Tsentralno-Miskyi;UKR;118283
Tsentralnyi;UKR;179582
Tseung Kwan O;HKG;412900
Tshela;COD;64210
Tshikapa;COD;634529
Tshilenge;COD;116073
Tsing Yi Town;HKG;182100
Tsu;JPN;274537
Tsubame;JPN;77382
Tsuchiura;JPN;144399
Tsuen Wan;HKG;318916
Tsukuba;JPN;241656
Tsuruga;JPN;68482
Tsurugashima;JPN;70117
Tsuruoka;JPN;125389
Tsurusaki;JPN;76968
Tsushima;JPN;67658
Tsuyama;JPN;102294
Tsévié;TGO;55775
Tual;IDN;90470
Tuanbao;CHN;59580
Tuapse;RUS;64234
Tuban;IDN;76242
Tubarão;BRA;110088
Tubod;PHL;50395
Tucson;USA;542629
Tucupita;VEN;99778
Tucuruvi;BRA;99559
Tucuruí;BRA;91306
Tuen Mun;HKG;507900
Tuggeranong;AUS;89461
Tuguegarao;PHL;167297
Tukuyu;TZA;50000
Tula;RUS;482873
Tulancingo;MEX;102406
Tulangan Utara;IDN;63889
Tulare;USA;62315
Tulcea;ROU;65624
Tulcán;ECU;86498
Tulsa;USA;413066
Tultepec;MEX;65338
Tulun;RUS;51330
Tulungagung;IDN;65262
Tuluá;COL;221684
Tumaco;COL;86713
Tumbes;PER;96946
Tumen;CHN;78719
Tumkūr;IND;307359
Tumxuk;CHN;135727
Tunasan;PHL;61374
Tunduma;TZA;219309
Tung Chung;HKG;114100
Tungi;BGD;337579
Tungipara;BGD;114482
Tuni;IND;53425
Tunis;TUN;693210
Tunja;COL;172548
Tupi;PHL;78599
Tupã;BRA;63928
Tura;IND;74858
Turbaco;COL;56171
Turbat;PAK;75694
Turbo;COL;50508
Turgutlu;TUR;103292
Turhal;TUR;110884
Turin;ITA;847287
Turkistan;KAZ;227098
Turku;FIN;206655
Turlock;USA;72292
Turmero;VEN;344700
Turpan;CHN;273385
Tuscaloosa;USA;111338
Tustin;USA;80583
Tutóia;BRA;53356
Tuxtepec;MEX;159452
Tuxtla;MEX;604147
Tuy Hòa;VNM;155921
Tuymazy;RUS;68829
Tuyên Quang;VNM;104645
Tuzla;BIH;142486
Tver;RUS;420065
Twifu Praso;GHA;100851
Tychy;POL;130000
Tyler;USA;103700
Tynemouth;GBR;60605
Tyoply Stan;RUS;125000
Tyre;LBN;135204
Tyumen;RUS;768358
Táriba;VEN;138402
Tân An;VNM;215250
Tân Bình;VNM;89373
Tân Châu;VNM;175211
Tân Uyên;VNM;52873
Târgovişte;ROU;66965
Târgu Jiu;ROU;73545
Târgu Mureş;ROU;212752
Tây Hồ;VNM;168300
Tây Ninh;VNM;135254
Täby;SWE;58123
Tébessa;DZA;194461
Tétouan;MAR;415810
Tórshavn;FRO;13200
Tôlanaro;MDG;71258
Tønsberg;NOR;55387
Túxpam de Rodríguez Cano;MEX;84750
Tübingen;DEU;92322
Türkmenabat;TKM;230861
Türkmenbaşy;TKM;91745
Tādepalle;IND;64149
Tājūrā';LBY;100000
Tākestān;IRN;71499
Tāndoni;IND;53854
Tāndā;IND;88073
Tārūt;SAU;85371
Tēpī;ETH;66700
Tīkamgarh;IND;79106
Tōgane;JPN;66332
Tōkai;JPN;113787
Tōkamachi;JPN;53333
Tŏkch'ŏn;PRK;237133
Tūndla;IND;50939
Tūyserkān;IRN;50455
Tŭytepa;UZB;51400
Tịnh Biên;VNM;143098
Từ Sơn;VNM;65697
Ualog;PHL;60548
Ubatuba;BRA;91824
Ubauro;PAK;50981
Ube;JPN;173733
Uberaba;BRA;337836
Uberlândia;BRA;563536
Ubon Ratchathani;THA;122533
Ubud;IDN;74800
Ubá;BRA;103365
Uccle;BEL;82929
Udaipur;IND;451100
Udgīr;IND;103550
Udhampur;IND;84015
Udine;ITA;100170
Udon Thani;THA;130531
Udumalaippettai;IND;61133
Udupi;IND;165000
Ueda;JPN;157480
Ueno-ebisumachi;JPN;61598
Ufa;RUS;1120547
Uga;NGA;64179
Ugep;NGA;200276
Ughelli;NGA;79986
Uijeongbu-si;KOR;479141
Uiju;PRK;50081
Uiwang;KOR;63040
Ujhāni;IND;56309
Uji;JPN;192925
Ujjain;IND;515215
Ukhta;RUS;102187
Uki;JPN;59928
Ukunda;KEN;77686
Ulaanbaatar;MNG;844818
Ulan-Ude;RUS;360278
Ulanhot;CHN;165846
Ulanqab;CHN;550231
Ulhasnagar;IND;516584
Ullagaram;IND;53322
Ullal;IND;59116
Ulm;DEU;120451
Ulsan;KOR;1098421
Ulu Bedok;SGP;276990
Ulu Tiram;MYS;75350
Uluberiya;IND;235345
Ulyanovsk;RUS;626540
Uman;UKR;81525
Umarkot;PAK;144558
Umeå;SWE;130224
Umm Al Quwain City;ARE;59098
Umm Qaşr;IRQ;107620
Umm Ruwaba;SDN;56833
Umm el Faḥm;ISR;56109
Umraniye;TUR;573265
Umred;IND;53971
Umuahia;NGA;370000
Umuarama;BRA;117095
Una;IND;58528
Unaizah;SAU;183319
Unaí;BRA;86619
Ungaran;IDN;171378
Ungsang;KOR;83360
Union City;USA;74494
Union;USA;56771
Universal City;USA;105000
University Heights;CAN;51957
University of Texas;USA;53082
Universitäts- und Hansestadt Greifswald;DEU;52731
União da Vitória;BRA;55033
União dos Palmares;BRA;60874
Unjha;IND;57108
Unna;DEU;66734
Unnāo;IND;161671
Untolovo;RUS;50000
Upata;VEN;112617
Upington;ZAF;71373
Upland;USA;76443
Upleta;IND;58775
Uppal Kalan;IND;118259
Upper Gilgil;KEN;60711
Upper West Side;USA;226989
Uppsala;SWE;177074
Uptown;USA;55137
Urasoe;JPN;115690
Urayasu;JPN;171362
Urdaneta;PHL;145935
Ureña;VEN;56509
Urganch;UZB;145000
Urgut Shahri;UZB;65300
Uriangato;MEX;51382
Uritsk;RUS;55037
Urla;TUR;62989
Uromi;NGA;108608
Ursynów;POL;149775
Uruapan;MEX;299523
Uruguaiana;BRA;123480
Uruma;JPN;125303
Urun-Islāmpur;IND;67391
Usera;ESP;141189
Ushiku;JPN;84651
Ushirombo;TZA;95052
Ushuaia;ARG;56825
Usol'ye-Sibirskoye;RUS;85900
Ussuriysk;RUS;157068
Ust'-Ilimsk;RUS;100271
Ust-Kamenogorsk;KAZ;319067
Usta Muhammad;PAK;64632
Usulután;SLV;51910
Utengule;TZA;50000
Utica;USA;61100
Utrecht;NLD;376435
Utrera;ESP;52617
Utsunomiya;JPN;518757
Uttaradit;THA;58313
Uvira;COD;407092
Uwajima;JPN;70809
Uxbridge;GBR;70000
Uyo;NGA;436606
Uyovu;TZA;60849
Uzhhorod;UKR;115449
Uzlovaya;RUS;58458
Uíge;AGO;322531
Uşak;TUR;369433
Užice;SRB;63577
Vaasa;FIN;69819
Vacaria;BRA;64197
Vacaville;USA;96803
Vacoas;MUS;115289
Vadodara;IND;1822221
Vaduz;LIE;5197
Vagonoremont;RUS;50000
Val Dor;MYS;88600
Valdefuentes;ESP;69176
Valdemoro;ESP;74745
Valdivia;CHL;133419
Valdosta;USA;55724
Valence;FRA;63864
Valencia;ESP;824340
Valencia;USA;148456
Valencia;VEN;1619470
Valenzuela;PHL;725173
Valença;BRA;85655
Valera;VEN;244708
Valinhos;BRA;126373
Valjevo;SRB;61035
Valladolid;ESP;300618
Valle de La Pascua;VEN;153136
Valle de Santiago;MEX;68058
Vallecas;ESP;53208
Valledupar;COL;490075
Vallejo;USA;121692
Valletta;MLT;6794
Valley Glen;USA;60000
Valparai;IND;90353
Valparaíso de Goiás;BRA;198861
Valparaíso;CHL;282448
Valsād;IND;139764
Valvedditturai;LKA;78205
Valverde;ESP;64757
Van Nuys;USA;136443
Van;TUR;525016
Vanadzor;ARM;78100
Vancouver;CAN;662248
Vancouver;USA;196442
Vanderbijlpark;ZAF;246754
Vaniyambadi;IND;95061
Vannes;FRA;54020
Vantaa;FIN;252724
Vapi;IND;163630
Varanasi;IND;1164404
Varese;ITA;80588
Vargem Grande Paulista;BRA;50415
Varginha;BRA;136467
Varna;BGR;318737
Varāmīn;IRN;225628
Vasastaden;SWE;58458
Vasco da Gama;IND;100485
Vaslui;ROU;63035
Vasyl'evsky Ostrov;RUS;203058
Vatutino;RUS;50000
Vaughan;CAN;323103
Vavoua;CIV;86977
Vavuniya;LKA;60176
Vazhakkala;IND;51242
Vedado del Cotorro;CUB;74650
Vedado;CUB;108369
Veenendaal;NLD;61271
Vejalpur;IND;121610
Vejle;DNK;60231
Velampālaiyam;IND;87427
Velbert;DEU;87669
Veles;MKD;57873
Velikiy Novgorod;RUS;222868
Velikiye Luki;RUS;103149
Veliko Tŭrnovo;BGR;59166
Velletri;ITA;52911
Vellore;IND;484690
Velsen-Zuid;NLD;67758
Venado Tuerto;ARG;72340
Venice;ITA;51298
Venkatagiri;IND;52688
Venlo;NLD;101988
Ventas;ESP;50218
Ventura;USA;96769
Venustiano Carranza;MEX;430978
Venâncio Aires;BRA;68763
Veracruz;MEX;428323
Verdun;CAN;69229
Vereeniging;ZAF;474681
Verhunskyi;UKR;185593
Verkhnyaya Pyshma;RUS;59061
Verona;ITA;258031
Versailles;FRA;85416
Verviers;BEL;52824
Verāval;IND;171121
Veshnyaki;RUS;122000
Vespasiano;BRA;129246
Veszprém;HUN;56927
Viacha;BOL;86218
Viamão;BRA;285269
Viana;AGO;865863
Viana;BRA;73423
Viareggio;ITA;62169
Vicente Pires;BRA;96871
Vicenza;ITA;111980
Victoria de Durango;MEX;518709
Victoria;CAN;289625
Victoria;HKG;956800
Victoria;PHL;52215
Victoria;SYC;22881
Victoria;USA;67574
Victorias;PHL;86510
Victorville;USA;122225
Vicálvaro;ESP;66439
Videira;BRA;55466
Vidisha;IND;155951
Vidnoye;RUS;51721
Vidradnyi;UKR;69800
Vienna;AUT;1691468
Vientiane;LAO;840940
Viersen;DEU;76153
Vigevano;ITA;57970
Vigia;BRA;50832
Vigo;ESP;293642
Vihari;PAK;112840
Vijalpor;IND;81245
Vijayapura;IND;327427
Vijayawada;IND;1143232
Vikindu;TZA;70000
Vikārābād;IND;53143
Vila Andrade;BRA;168669
Vila Curuca;BRA;140673
Vila Flor;AGO;256066
Vila Formosa;BRA;92186
Vila Guilherme;BRA;52587
Vila Jacui;BRA;134189
Vila Maria;BRA;108543
Vila Mariana;BRA;127286
Vila Matilde;BRA;103558
Vila Medeiros;BRA;114839
Vila Nova de Gaia;PRT;70811
Vila Prudente;BRA;105590
Vila Velha;BRA;394930
Vila-real;ESP;50577
Viladecans;ESP;66168
Vilanova i la Geltrú;ESP;65890
Vilhena;BRA;95832
Viljoenskroon;ZAF;54955
Vilkhivskyi;UKR;126340
Villa Alemana;CHL;97320
Villa Bruzual;VEN;55244
Villa Canales;GTM;155423
Villa Carlos Paz;ARG;69451
Villa Elisa;PRY;64099
Villa Francisca;DOM;50185
Villa Hayes;PRY;57217
Villa Lugano;ARG;114000
Villa María;ARG;92453
Villa Mercedes;ARG;96781
Villa Mercedes;CHL;131936
Villa Nueva;GTM;618397
Villa Poeta José Gálvez Barrenechea;PER;61000
Villa Vicente Guerrero;MEX;60001
Villa de Cura;VEN;99669
Villa de Vallecas;ESP;65162
Villa del Rosario;COL;64951
Villach;AUT;58882
Villahermosa;MEX;353577
Villasis;PHL;65086
Villaverde;ESP;126802
Villavicencio;COL;321717
Ville-Marie;CAN;104944
Villeneuve-d'Ascq;FRA;62400
Villeray–Saint-Michel–Parc-Extension;CAN;144814
Villeurbanne;FRA;131445
Villingen-Schwenningen;DEU;81770
Villupuram;IND;97380
Vilnius;LTU;542366
Vineland;USA;60818
Vinh;VNM;790000
Vinhedo;BRA;80111
Vinhomes Ocean Park;VNM;60000
Vinhomes Smart City;VNM;50000
Vinhomes Times City;VNM;50000
Vinnytsia;UKR;430091
Vinto;BOL;58739
Vinukonda;IND;62550
Virac;PHL;75135
Viramgām;IND;55821
Viranşehir;TUR;154163
Virginia Beach;USA;454808
Virginia;ZAF;122502
Virudhachalam;IND;73585
Virudunagar;IND;73273
Virār;IND;1222390
Visakhapatnam;IND;1063178
Visalia;USA;130104
Viseu;BRA;58692
Viseu;PRT;103502
Visnagar;IND;76753
Vista;USA;100890
Vitebsk;BLR;358927
Vitry-sur-Seine;FRA;81001
Vittoria;ITA;50852
Vitória da Conquista;BRA;253137
Vitória de Santo Antão;BRA;134084
Vitória;BRA;312656
Vizianagaram;IND;228720
Viçosa do Ceará;BRA;59712
Viçosa;BRA;76430
Viña del Mar;CHL;334248
Việt Trì;VNM;415280
Việt Yên;VNM;205900
Vlaardingen;NLD;73798
Vladikavkaz;RUS;306258
Vladimir;RUS;357024
Vladivostok;RUS;604901
Vlorë;ALB;115261
Voi;KEN;53353
Vol'sk;RUS;70500
Volgodonsk;RUS;167731
Volgograd;RUS;1013533
Vologda;RUS;312420
Volos;GRC;86048
Volta Redonda;BRA;279898
Volzhsk;RUS;58000
Volzhsky;RUS;323293
Vorkuta;RUS;80039
Voronezh;RUS;1047549
Voskresenka;UKR;84200
Voskresensk;RUS;77086
Vostochnoe Degunino;RUS;95000
Votkinsk;RUS;98633
Votorantim;BRA;127923
Votuporanga;BRA;69863
Voznesenskyi;UKR;85399
Vranje;SRB;56199
Vriddhāchalam;IND;61498
Vrindāvan;IND;60195
Vryburg;ZAF;55879
Vryheid;ZAF;150012
Vwawa;TZA;85000
Vyaz'ma;RUS;55500
Vyborg;RUS;78633
Vyhurivshchyna-Troyeshchyna;UKR;240000
Vykhino-Zhulebino;RUS;216000
Vyksa;RUS;61664
Vynohradar;UKR;57500
Vyshniy Volochëk;RUS;53800
Várzea Grande;BRA;314627
Várzea Paulista;BRA;115771
Västerås;SWE;127799
Växjö;SWE;71282
Vélez-Málaga;ESP;74190
Vénissieux;FRA;57584
Výronas;GRC;61308
Vĩnh Châu;VNM;183918
Vĩnh Long;VNM;137870
Vĩnh Thạnh;VNM;98399
Vĩnh Tuy;VNM;86618
Vĩnh Yên;VNM;119128
Vīrappanchathiram;IND;84453
Vīrapāndi;IND;50301
Vīrarāghavapuram;IND;64698
Vũng Tàu;VNM;464860
Wa;GHA;78107
Wabu;KOR;96775
Wacheng Neighborhood;CHN;66848
Waco;USA;132356
Wad Medani;SDN;332714
Wadgaon Kolhati;IND;65620
Wafangdian;CHN;454338
Wah Cantt;PAK;400733
Waiblingen;DEU;52945
Wajir;KEN;90116
Wakayama;JPN;356729
Wakefield;GBR;109766
Wakefield;USA;52201
Wakiso;UGA;87900
Wako;JPN;83989
Waldorf;USA;67752
Waliso;ETH;78600
Wallasey;GBR;58794
Walnut Creek;USA;68910
Walsall;GBR;172141
Waltham;USA;63378
Walthamstow;GBR;109424
Walvis Bay;NAM;73598
Wamena;IDN;66080
Wan Chai;HKG;166695
Wanchaq;PER;59134
Wandsbek;DEU;411422
Wang Thonglang;THA;114768
Wanggou;CHN;67140
Wangji;CHN;54578
Wangkui;CHN;99617
Wangqing;CHN;88732
Wangsa Maju;MYS;215600
Wanguru;KEN;51722
Wani;IND;58840
Wanju;KOR;84009
Wanning;CHN;545992
Wanparti;IND;60949
Wansheng;CHN;113751
Wanxian;CHN;859662
Wanzhou;CHN;1545900
Warabi;JPN;75614
Warangal;IND;704570
Warder;ETH;450400
Wardha;IND;113759
Warner Robins;USA;73490
Warren;USA;134056
Warri;NGA;910000
Warrington;GBR;172330
Warsaw;POL;1702139
Warwick;USA;81699
Warīsān;ARE;108759
Washington Heights;USA;152613
Washington;GBR;67085
Washington;USA;689545
Wat Tha Phra;THA;53111
Watampone;IDN;149336
Waterbury;USA;108802
Waterford;IRL;60079
Waterford;USA;75737
Waterfront Communities-The Island;CAN;65913
Waterloo;CAN;104986
Waterloo;SLE;55000
Waterloo;USA;68460
Waterlooville;GBR;64350
Watford;GBR;125707
Watsonville;USA;53628
Wattenscheid;DEU;73965
Watthana;THA;171150
Wau;SSD;127384
Waukegan;USA;88475
Waukesha;USA;71970
Wawer;POL;77205
Wayaobu;CHN;113698
Wayne;USA;57915
Wazirabad;PAK;152624
Wałbrzych;POL;127431
Wedding;DEU;85275
Wedi;IDN;55300
Weifang;CHN;2044028
Weihai;CHN;844310
Weimar;DEU;64727
Weimiao;CHN;51820
Weinan;CHN;1199290
Weining;CHN;56744
Weldiya;ETH;104000
Weleri;IDN;58448
Welk'īt'ē;ETH;77500
Welkom;ZAF;431944
Welland;CAN;52293
Wellingborough;GBR;56564
Wellington;NZL;381900
Wellington;USA;62560
Wellington;ZAF;55543
Welwyn Garden City;GBR;51505
Wembley;GBR;90045
Wenchang;CHN;560894
Wendo;ETH;59300
Wenjiang;CHN;68433
Wenling;CHN;67433
Wenshan City;CHN;450000
Wenshang;CHN;59455
Wensu;CHN;83110
Wenxing;CHN;57117
Wenzhou;CHN;2650000
Werribee;AUS;50027
Weru;IDN;139004
Wesel;DEU;61685
West Albany;USA;93794
West Allis;USA;60620
West Bloomfield Township;USA;64690
West Bromwich;GBR;103112
West Coon Rapids;USA;62528
West Covina;USA;108484
West Des Moines;USA;64113
West Gulfport;USA;71329
West Hartford;USA;63268
West Haven;USA;54927
West Hollywood;USA;60806
West Island;CCK;120
West Jerusalem;ISR;400000
West Jordan;USA;111946
West Lynchburg;USA;65517
West New York;USA;53366
West Palm Beach;USA;120932
West Raleigh;USA;338759
West Ridge;USA;72211
West Sacramento;USA;52721
West Town;USA;86429
West Valley City;USA;136208
Westland;USA;82000
Westminster;USA;116317
Weston-super-Mare;GBR;82903
Weston;USA;69959
Westonaria;ZAF;156831
Wetzlar;DEU;52656
Weymouth;GBR;53416
Weymouth;USA;54395
Whalley;CAN;102555
Whangarei;NZL;50900
Wheaton;USA;53715
Whitby;CAN;138501
White Plains;USA;58459
Whittier;USA;87438
Wichita Falls;USA;104710
Wichita;USA;396119
Widnes;GBR;61464
Wiesbaden;DEU;288850
Wigan;GBR;175405
Wik'ro;ETH;64000
Wilhelmsburg;DEU;53064
Wilhelmshaven;DEU;84393
Willemstad;CUW;125000
Willich;DEU;51843
Willowdale East;CAN;50434
Willowdale;CAN;79440
Wilmersdorf;DEU;101877
Wilmington;USA;115933
Wimbledon;GBR;68187
Windhoek;NAM;386219
Windsor;CAN;229660
Winejok;SSD;300000
Winneba;GHA;71288
Winnipeg;CAN;749607
Winston-Salem;USA;241218
Winterhude;DEU;56382
Winterthur;CHE;111840
Witten;DEU;91808
Woburn;CAN;53485
Wokha;IND;54010
Woking;GBR;103900
Wola;POL;140958
Wolfenbüttel;DEU;54740
Wolfsburg;DEU;123064
Wollongong;AUS;280153
Woluwe-Saint-Lambert;BEL;56584
Wolverhampton;GBR;263700
Wong Tai Sin;HKG;425235
Wonosari;IDN;87454
Wonosobo;IDN;92990
Woodbury;USA;67855
Woodland Hills;USA;70000
Woodland;USA;58567
Woodlands;SGP;254440
Worcester;GBR;101659
Worcester;USA;206518
Worcester;ZAF;127597
Worms;DEU;81099
Worthing;GBR;113866
Wrexham;GBR;65692
Wrocław;POL;672545
Wrzeszcz;POL;65000
Wuchang;CHN;94786
Wucheng;CHN;60212
Wuchuan;CHN;104168
Wuda;CHN;129922
Wufeng;TWN;65567
Wugang;CHN;132457
Wuhai;CHN;218427
Wuhan;CHN;10392693
Wuhu;CHN;1598165
Wujiaqu;CHN;154400
Wujing;CHN;60260
Wukari;NGA;92933
Wulingyuan;CHN;52712
Wulong;CHN;78225
Wuppertal;DEU;360797
Wushan;CHN;117873
Wusu;CHN;72587
Wuwei;CHN;1010295
Wuxi;CHN;4396835
Wuxue;CHN;220661
Wuyang;CHN;79070
Wuyishan;CHN;137133
Wuzhen;CHN;60000
Wuzhishan;CHN;112269
Wuzhong;CHN;7202654
Wuzhou;CHN;761948
Wyoming;USA;75275
Währing;AUT;51402
Würzburg;DEU;133731
Wādī as Sīr;JOR;181212
Wāri;IND;54048
Wāshīm;IND;78387
Włocławek;POL;120339
Wŏnju;KOR;332849
Wŏnsan;PRK;329207
Xai-Xai;MOZ;154356
Xalapa de Enríquez;MEX;424755
Xam Nua;LAO;56900
Xanxerê;BRA;51607
Xaçmaz;AZE;67600
Xi'an;CHN;9600000
Xiamen;CHN;4617251
Xiangcheng;CHN;121959
Xiangtan;CHN;959303
Xiangxiang;CHN;87592
Xiangyang;CHN;1294733
Xiangzhou;CHN;61748
Xianju;CHN;61532
Xianning;CHN;512517
Xiannü;CHN;83936
Xianshuigu;CHN;74028
Xiantao;CHN;239406
Xianyang;CHN;1034081
Xiaogan;CHN;908266
Xiaolingwei;CHN;66031
Xiaoshan;CHN;95234
Xiaoshi;CHN;68994
Xiaoweizhai;CHN;58913
Xiayang;CHN;137321
Xiazhen;CHN;125667
Xiazhuang;CHN;88710
Xichang;CHN;481796
Xico;MEX;384327
Xiema;CHN;60933
Xifeng;CHN;61087
Xigang;CHN;112061
Xihe;CHN;90422
Xihu;TWN;54033
Xilin Hot;CHN;120965
Xilinhot;CHN;349953
Ximeicun;CHN;94326
Xincheng;CHN;102752
Xindi;CHN;175761
Xindian;CHN;82555
Xingcheng;CHN;98968
Xingguo;CHN;95211
Xinghua;CHN;105918
Xinglongshan;CHN;58432
Xingning;CHN;274499
Xingqiao;CHN;52400
Xingren;CHN;91579
Xingtai;CHN;798770
Xinguara;BRA;52893
Xingyi;CHN;322890
Xinhe;CHN;69884
Xining;CHN;1677177
Xininglu;CHN;69361
Xinji;CHN;145911
Xinle;CHN;99347
Xinmin;CHN;74139
Xinqiao;CHN;155856
Xinqing;CHN;55415
Xinshi;CHN;98422
Xintai;CHN;222459
Xinxiang;CHN;1047088
Xinxing;CHN;97483
Xinyang;CHN;1230042
Xinye;CHN;61633
Xinyi;CHN;300511
Xinying;TWN;74972
Xinyu;CHN;839488
Xinyuan;CHN;282718
Xinzhai;CHN;100168
Xinzhi;CHN;72303
Xinzhou;CHN;544683
Xiongzhou;CHN;79050
Xishan;CHN;98162
Xiugu;CHN;81153
Xiulin;CHN;122411
Xiuyan;CHN;71614
Xiuying;CHN;290000
Xiva;UZB;115000
Xixiang;CHN;99867
Xizhi;TWN;204619
Xo'jayli Shahri;UZB;67800
Xochimilco;MEX;442178
Xuancheng;CHN;774332
Xuanhua;CHN;373422
Xuantan;CHN;69250
Xuchang;CHN;1265536
Xucheng;CHN;83267
Xuhui;CHN;1109800
Xujiang;CHN;87459
Xunchang;CHN;118664
Xunyang;CHN;67929
Xuyong;CHN;108352
Xuzhou;CHN;1253991
Xuzhuang;CHN;56099
Xuân Lộc;VNM;253140
Xóm Cái Nước;VNM;54397
Ya'an;CHN;612056
Yachimata;JPN;68769
Yachiyo;JPN;199498
Yacuiba;BOL;82803
Yadgir;IND;74294
Yagoua;CMR;59069
Yaizu;JPN;139578
Yakeshi;CHN;116284
Yakima;USA;93701
Yakutsk;RUS;235600
Yala;THA;93558
Yalova;TUR;71289
Yalta;UKR;77003
Yamagata;JPN;248772
Yamaguchi;JPN;193966
Yamato-Takada;JPN;61744
Yamato;JPN;242065
Yamatokōriyama;JPN;83285
Yambol;BGR;63656
Yame;JPN;60608
Yamethin;MMR;59867
Yamoussoukro;CIV;275686
Yamuna Nagar;IND;217071
Yan Besar;MYS;67653
Yan Nawa;THA;81521
Yan'an;CHN;475234
Yanagawa;JPN;64475
Yanam;IND;55626
Yanbu;SAU;200161
Yancheng;CHN;1615717
Yangambi;COD;62082
Yangcheng;CHN;186242
Yangchun;CHN;153547
Yangcun;CHN;63756
Yanggu;CHN;74725
Yanghang;CHN;204564
Yanghe;CHN;67901
Yangiyŭl;UZB;61700
Yangjiang;CHN;1292987
Yangju;KOR;179923
Yangliuqing;CHN;76387
Yangon;MMR;4477638
Yangp'yŏng;KOR;83367
Yangpu;CHN;1210800
Yangquan;CHN;731228
Yangsan;KOR;358074
Yangshuo;CHN;300000
Yangtun;CHN;53417
Yangzhou;CHN;1584237
Yanji;CHN;326957
Yanjia;CHN;72825
Yanliang;CHN;60891
Yanta;CHN;79196
Yantai;CHN;2227733
Yantongshan;CHN;57515
Yanzhou;CHN;254788
Yao;JPN;273213
Yaoji;CHN;65897
Yaoundé;CMR;1299369
Yaowan;CHN;60668
Yaren;NRU;1100
Yaritagua;VEN;113343
Yaroslavl;RUS;608722
Yaroslavskiy;RUS;91000
Yartsevo;RUS;52706
Yasenevo;RUS;180000
Yashan;CHN;56629
Yashio;JPN;93363
Yasu;JPN;50695
Yasuj;IRN;96786
Yatou;CHN;91517
Yautepec;MEX;105780
Yavatmāl;IND;128175
Yawata;JPN;71656
Yawnghwe;MMR;188083
Yaxing;CHN;76427
Yazd;IRN;477905
Yazman;PAK;60738
Yebaishou;CHN;65536
Yecheon;KOR;54873
Yegor'yevsk;RUS;85200
Yei;SSD;260720
Yekaterinburg;RUS;1495066
Yelabuga;RUS;72643
Yelahanka;IND;116447
Yelets;RUS;115688
Yenagoa;NGA;365000
Yenakiyeve;UKR;76673
Yenangyaung;MMR;110553
Yendi;GHA;64676
Yeoju;KOR;111897
Yeongam;KOR;51573
Yeonggwang;KOR;51688
Yeongju;KOR;84625
Yeosu;KOR;268823
Yeovil;GBR;50176
Yerba Buena;ARG;50783
Yerevan;ARM;1144700
Yessentuki;RUS;81015
Yevlakh;AZE;127400
Yevpatoriya;UKR;107040
Yeysk;RUS;87814
Yeyuan;CHN;97936
Yezhou;CHN;104839
Yibin;CHN;836340
Yichang;CHN;1350150
Yicheng;CHN;61027
Yichun;CHN;1045952
Yidu;CHN;105070
Yigou;CHN;59073
Yilan;CHN;71180
Yilan;TWN;94188
Yima;CHN;82509
Yinchuan;CHN;1487579
Yingge;TWN;87920
Yingjiang;CHN;80481
Yingkou;CHN;591159
Yingli;CHN;57091
Yingqiu;CHN;92564
Yingshang Chengguanzhen;CHN;61771
Yingtan;CHN;214229
Yinma;CHN;83872
Yintai;CHN;217509
Yinzhu;CHN;75656
Yirga 'Alem;ETH;81600
Yishan;CHN;78408
Yishui;CHN;94115
Yishun New Town;SGP;228730
Yiwu;CHN;1481384
Yixing;CHN;1285785
Yizhou;CHN;155872
Yogyakarta;IDN;375699
Yokkaichi;JPN;305424
Yokohama;JPN;3777491
Yokosuka;JPN;409478
Yokota;JPN;69550
Yokote;JPN;85555
Yola;NGA;460000
Yonago;JPN;148720
Yonezawa;JPN;94486
Yong'an;CHN;144314
Yongbei;CHN;60099
Yongchuan;CHN;192954
Yongfeng;CHN;70783
Yongji;CHN;452000
Yongjian;CHN;53970
Yongkang;TWN;233730
Yongning;CHN;61690
Yongqing;CHN;55595
Yongzhou;CHN;1020715
Yonkers;USA;201116
Yono;JPN;102364
Yopal;COL;168433
Yorba Linda;USA;67973
York;GBR;156135
Yoshikawa;JPN;73262
Yoshkar-Ola;RUS;268272
Yotsukaidō;JPN;95266
Yotsuya;JPN;74800
Youhao;CHN;78402
Youkaichi;JPN;112819
Youngstown;USA;64628
Youssoufia;MAR;73848
Yousuo;CHN;53233
Youxi;CHN;63386
Yozgat;TUR;87881
Yuanlin;TWN;124725
Yuanping;CHN;82883
Yuanshang;CHN;74253
Yuba City;USA;66941
Yucaipa;USA;53328
Yucheng;CHN;62365
Yuci;CHN;235929
Yudong;CHN;81408
Yuen Long Kau Hui;HKG;169600
Yuen Long San Hui;HKG;200000
Yuen Long;HKG;200000
Yuepu;CHN;139328
Yueyang;CHN;991465
Yuktae-dong;PRK;76427
Yukuhashi;JPN;71426
Yulin;CHN;1056743
Yulinshi;CHN;90870
Yuma;USA;95548
Yumbo;COL;71436
Yuncheng;CHN;680036
Yunfu;CHN;2612800
Yunjin;CHN;54385
Yunlong;CHN;345393
Yunmen;CHN;68698
Yunmeng Chengguanzhen;CHN;64390
Yunnanyi;CHN;93671
Yunshan;CHN;52249
Yunusobod;UZB;352000
Yunyang;CHN;73922
Yurga;RUS;84220
Yurihonjō;JPN;76077
Yushu;CHN;141308
Yutan;CHN;55312
Yuxi;CHN;103829
Yuxia;CHN;60206
Yuyao;CHN;114177
Yuzhno-Sakhalinsk;RUS;198973
Yuzhou;CHN;87961
Yuzivskyi;UKR;94228
Yên Bái;VNM;100631
Yên Hòa;VNM;77029
Yên Vinh;VNM;107082
Yüksekova;TUR;71729
Yūki;JPN;50645
Zaandam;NLD;71708
Zaanstad;NLD;140085
Zabrze;POL;192177
Zabīd;YEM;52590
Zacapa;GTM;60424
Zacapu;MEX;50112
Zacatecas;MEX;129011
Zadar;HRV;67309
Zagazig;EGY;430445
Zagné;CIV;63341
Zagreb;HRV;663592
Zahedan;IRN;551980
Zahir Pir;PAK;76979
Zahirābād;IND;71166
Zahlé;LBN;78145
Zalaegerszeg;HUN;61898
Zalău;ROU;52359
Zama;JPN;132325
Zamboanga;PHL;1018849
Zamora de Hidalgo;MEX;186102
Zamora;ESP;61827
Zamoskvorech'ye;RUS;55000
Zamość;POL;66034
Zango;AGO;198538
Zanjan;IRN;357471
Zanzibar;TZA;709809
Zaoyang;CHN;184509
Zaozhuang;CHN;899753
Zapopan;MEX;1476491
Zaporizhzhia;UKR;710052
Zaragoza;ESP;686986
Zaragoza;PHL;53090
Zarand;IRN;58983
Zaraza;VEN;74017
Zarechnyy;RUS;63579
Zaria;NGA;980000
Zarichnyi;UKR;150694
Zarinsk;RUS;52209
Zarqa;JOR;792665
Zarrīn Shahr;IRN;55817
Zarzis;TUN;79316
Zawiercie;POL;53159
Zawiya;LBY;186123
Zaxo;IRQ;95052
Zayed City;ARE;63482
Zefta;EGY;111700
Zehlendorf;DEU;54328
Zeist;NLD;60949
Zelenodolsk;RUS;99600
Zelenogorsk;RUS;71354
Zelenograd;RUS;215727
Zemun;SRB;155591
Zenica;BIH;164423
Zepu;CHN;51691
Zerakpur;IND;95553
Zeytinburnu;TUR;280896
Zgierz;POL;58036
Zhabei;CHN;840000
Zhalantun;CHN;132224
Zhanaozen;KAZ;103598
Zhangfeng;CHN;53370
Zhangji;CHN;61929
Zhangjiachuan;CHN;62497
Zhangjiagang;CHN;1432044
Zhangjiajie;CHN;441804
Zhangjiakou;CHN;692602
Zhangye;CHN;507433
Zhangzhai;CHN;74433
Zhangzhou;CHN;589831
Zhangzhuang;CHN;74114
Zhanjiang;CHN;1400709
Zhaobaoshan;CHN;61979
Zhaodong;CHN;154406
Zhaodun;CHN;76691
Zhaogezhuang;CHN;86555
Zhaoqing;CHN;1553109
Zhaotong;CHN;787845
Zhaoyuan;CHN;120000
Zhaozhou;CHN;114009
Zhaozhuang;CHN;53193
Zhawa;CHN;52165
Zhefang;CHN;51477
Zheleznodorozhnyy;RUS;141648
Zheleznogorsk;RUS;97900
Zhengding;CHN;193524
Zhengzhou;CHN;4253913
Zhenjiang;CHN;950516
Zhenlai;CHN;67760
Zhenping;CHN;181528
Zhenxi;CHN;50017
Zhenzhou;CHN;176006
Zhezqazghan;KAZ;104357
Zhicheng;CHN;159383
Zhigulëvsk;RUS;57094
Zhijiang;CHN;60169
Zhlobin;BLR;76304
Zhob;PAK;50537
Zhongduo;CHN;93928
Zhonggulou;CHN;85873
Zhonghe;CHN;105003
Zhongshan;CHN;3841873
Zhongshu;CHN;91750
Zhongwei;CHN;1174600
Zhongxiang;CHN;108883
Zhongxin;CHN;51866
Zhongxing;CHN;57338
Zhoucheng;CHN;72070
Zhoucun;CHN;122402
Zhoujiaba;CHN;88494
Zhoukou;CHN;505171
Zhoushan;CHN;882932
Zhu Cheng City;CHN;1000000
Zhuanghe;CHN;80384
Zhuangyuan;CHN;79106
Zhubei;TWN;212695
Zhucheng;CHN;499285
Zhudong;TWN;96518
Zhuhai;CHN;2207090
Zhuji;CHN;110721
Zhujiajiao;CHN;60000
Zhujing;CHN;120084
Zhukovsky;RUS;97200
Zhulebino;RUS;150000
Zhumadian;CHN;721670
Zhutuo;CHN;58262
Zhuyi;CHN;55627
Zhuzhai;CHN;56908
Zhuzhou;CHN;1129687
Zhytomyr;UKR;261624
Ziauddin Pur;IND;68993
Zibihu;CHN;56246
Zibo;CHN;3129228
Zielona Góra;POL;118433
Zigong;CHN;1262064
Ziguinchor;SEN;214874
Zile;TUR;55680
Zinacantepec;MEX;54220
Zinder;NER;318874
Zipaquirá;COL;130432
Zitong;CHN;212819
Ziway;ETH;90500
Ziyang;CHN;905729
Zizhuang;CHN;52063
Zlatoust;RUS;191366
Zliten;LBY;203790
Zlín;CZE;72973
Zoetermeer;NLD;115845
Zográfos;GRC;71026
Zomba;MWI;118440
Zonguldak;TUR;101749
Zoucheng;CHN;277400
Zouérat;MRT;55183
Zrenjanin;SRB;79773
Zugló;HUN;130000
Zumpango;MEX;280455
Zunyi;CHN;2037775
Zushi;JPN;60055
Zvishavane;ZWE;59717
Zvyahel;UKR;55925
Zwickau;DEU;98796
Zwolle;NLD;129840
Zyablikovo;RUS;129000
Zyuzino;RUS;121000
Zárate;ARG;99061
Zürich (Kreis 11);CHE;54260
Zürich;CHE;415367
Zābol;IRN;121989
al-Yarmūk;SYR;99999
eMbalenhle;ZAF;142443
gorod Solnetchnogorsk;RUS;62000
la Nova Esquerra de l'Eixample;ESP;57676
la Vila de Gràcia;ESP;50928
Água Rasa;BRA;80484
Águas Claras;BRA;128486
Águas Lindas de Goiás;BRA;225693
Álvaro Obregón;MEX;726664
Ávila;ESP;57657
Ålesund;NOR;52626
Århus;DNK;285273
Çanakkale;TUR;143622
Çankaya;TUR;792189
Çankırı;TUR;90564
Çarşamba;TUR;50459
Çerkezköy;TUR;84234
Çiğli;TUR;214065
Çorlu;TUR;202578
Çorum;TUR;269595
Çubuk;TUR;62602
Ébolowa;CMR;101363
Érd;HUN;62408
Évora;PRT;53591
Évosmos;GRC;74686
Évreux;FRA;57795
Évry;FRA;51900
Ílion;GRC;84793
Ðà Lạt;VNM;258014
Ðông Hà;VNM;164228
Ñuñoa;CHL;255823
Óbidos;BRA;52306
Ô Môn;VNM;129683
Ödemiş;TUR;67153
Örebro;SWE;155989
Újpest;HUN;100694
Ústí nad Labem;CZE;90378
Ünye;TUR;77585
Ürümqi;CHN;3029372
Üsküdar;TUR;524452
Ābu Road;IND;55599
Ābyek;IRN;60107
Ābādeh;IRN;59116
Ādilābād;IND;118526
Ādīgrat;ETH;121800
Āgaro;ETH;52800
Ālbū Kamāl;SYR;57572
Ālā'ĕr;CHN;126259
Āmol;IRN;237528
Āmūr;IND;64023
Ānaiyūr;IND;63917
Ānwén;CHN;51994
Ārabī;ETH;148933
Āreka;ETH;84500
Ārān Bīdgol;IRN;65404
Āsansol;IND;504271
Āsela;ETH;139500
Āsosa;ETH;69700
Čair;MKD;64773
Čačak;SRB;117072
České Budějovice;CZE;93426
Điện Bàn;VNM;226564
Đưc Trọng;VNM;161232
Đố Sơn;VNM;51417
Đống Đa;VNM;371606
Đồng Hới;VNM;133672
Đồng Xoài;VNM;168000
Đức Phổ;VNM;155743
Īlām;IRN;140940
Ītāy al Bārūd;EGY;77606
Īz̄eh;IRN;119399
İnegol;TUR;133959
İskenderun;TUR;251682
İzmir;TUR;2938292
İzmit;TUR;196571
Łomża;POL;62019
Łódź;POL;639890
Ōami;JPN;53239
Ōbu;JPN;93123
Ōdate;JPN;69237
Ōgaki;JPN;161539
Ōi;JPN;50593
Ōita;JPN;477715
Ōjima;JPN;63254
Ōme;JPN;133535
Ōmihachiman;JPN;82233
Ōmura;JPN;95397
Ōmuta;JPN;131974
Ōnojō;JPN;102085
Ōsaki;JPN;128763
Ōshū;JPN;112937
Ōta;JPN;748081
Ōtawara;JPN;72087
Ōtsu;JPN;345070
Ŏrang;PRK;87757
Śródmieście;POL;99950
Świdnica;POL;60351
Świętochłowice;POL;55600
Şabbāshahr;IRN;53971
Şabrātah;LBY;83398
Şabyā;SAU;228375
Şabāḩ as Sālim;KWT;139163
Şalālah;OMN;163140
Şanlıurfa;TUR;449549
Şaḩam;OMN;140000
Şirvan;AZE;70220
Şişli;TUR;314684
Şurmān;LBY;77114
Şırnak;TUR;67662
Šabac;SRB;55114
Šiauliai;LTU;99462
Ţahţā;EGY;134314
Ţalkhā;EGY;112851
Ţarīf Kalbā;ARE;51000
Ţarţūs;SYR;458327
Ţimā;EGY;101130
Ţurayf;SAU;66014
Ţāmiyah;EGY;73070
Ţūkh;EGY;52593
Ţūz Khūrmātū;IRQ;120712
Ŭllyul;PRK;107997
Ŭnch'ŏn-ŭp;PRK;95597
Ŭndŏk;PRK;89244
Żoliborz;POL;50934
Żory;POL;63174
Žilina;SVK;81219
Žižkov;CZE;58267
Ḩadā'iq al Qubbah;EGY;339612
Ḩalwān;EGY;230000
Ḩamāh;SYR;460602
Ḩawallī;KWT;164212
Ḩawsh 'Īsá;EGY;82999
Ḩayy Khildā;JOR;251000
Ṣuwayliḥ;JOR;151016
Ṣāleḥīeh;IRN;58683`
