// Nothing in → capitalised words that are no name: openers of sentences, and nouns that make a name a ship, street or law.

/** Words that are no part of a name although a sentence, a headline or custom writes them with a capital. */
// oxfmt-ignore
export const COMMON_WORDS: readonly string[] = [
  // days and months, also abbreviated
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Tue', 'Tues', 'Thu', 'Thur',
  'Thurs', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays', 'January',
  'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December', 'Feb', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'Today', 'Yesterday', 'Tomorrow', 'Tonight',
  'Now', 'Then', 'Recently', 'Lately', 'Soon', 'Later', 'Earlier', 'Previously', 'Formerly', 'Once', 'Twice',
  'Already', 'Still', 'Yet', 'Again', 'Ever', 'Never', 'Always', 'Often', 'Sometimes', 'Usually', 'Rarely',
  'Seldom', 'Frequently', 'Meanwhile', 'Meantime', 'Afterwards', 'Afterward', 'Thereafter', 'Henceforth',
  'Eventually', 'Finally', 'Ultimately', 'Initially', 'Originally', 'Subsequently', 'Simultaneously',
  'Immediately', 'Instantly', 'Suddenly', 'Gradually', 'Currently', 'Presently', 'Nowadays', 'Overnight',
  'Annually', 'Yearly', 'Morning', 'Afternoon', 'Evening', 'Midnight', 'Noon', 'Weekend', 'Week', 'Month',
  'Year', 'Decade', 'Century', 'Day', 'Hour', 'Minute', 'Moment', 'Autumn', 'Fall', 'Christmas', 'Easter',
  'Ramadan', 'Eid', 'Nowruz', 'Thanksgiving',
  // articles, determiners, pronouns
  'The', 'A', 'An', 'This', 'That', 'These', 'Those', 'Such', 'Same', 'Some', 'Any', 'All', 'Both', 'Each',
  'Every', 'Either', 'Neither', 'No', 'None', 'Another', 'Other', 'Others', 'Many', 'Much', 'Most', 'More',
  'Less', 'Least', 'Few', 'Fewer', 'Several', 'Enough', 'Various', 'Certain', 'Half', 'Whole', 'Entire', 'I',
  'You', 'He', 'She', 'It', 'We', 'They', 'Me', 'Him', 'Her', 'Us', 'Them', 'My', 'Your', 'His', 'Its', 'Our',
  'Their', 'Mine', 'Yours', 'Hers', 'Ours', 'Theirs', 'Myself', 'Yourself', 'Himself', 'Herself', 'Itself',
  'Ourselves', 'Themselves', 'Who', 'Whom', 'Whose', 'Which', 'What', 'Whatever', 'Whoever', 'Whichever',
  'Someone', 'Somebody', 'Something', 'Anyone', 'Anybody', 'Anything', 'Everyone', 'Everybody', 'Everything',
  'Nobody', 'Nothing', 'One', 'Ones', 'Oneself', 'There', 'Here', 'Where', 'Wherever', 'When', 'Whenever',
  'Why', 'How', 'However',
  // conjunctions and prepositions
  'And', 'Or', 'But', 'Nor', 'So', 'For', 'If', 'Unless', 'Until', 'Till', 'While', 'Whilst', 'Whereas',
  'Although', 'Though', 'Because', 'Since', 'As', 'Than', 'Like', 'Unlike', 'Whether', 'Lest', 'Provided',
  'Providing', 'Supposing', 'Given', 'Despite', 'Notwithstanding', 'Except', 'Besides', 'Beyond', 'Without',
  'Within', 'Between', 'Among', 'Amongst', 'Amid', 'Amidst', 'Against', 'Along', 'Alongside', 'Across',
  'Above', 'Below', 'Beneath', 'Under', 'Underneath', 'Over', 'Upon', 'On', 'Onto', 'In', 'Inside', 'Into',
  'Out', 'Outside', 'Off', 'Of', 'From', 'To', 'Toward', 'Towards', 'Through', 'Throughout', 'During',
  'Before', 'After', 'Behind', 'Beside', 'By', 'Via', 'Per', 'Plus', 'Minus', 'Around', 'About', 'Round',
  'Near', 'Next', 'Past', 'At', 'With', 'Up', 'Down', 'Away', 'Forward', 'Back', 'Backward', 'Opposite',
  'Regarding', 'Concerning', 'Considering', 'Following', 'Including', 'Excluding', 'Pending', 'Barring',
  'Versus', 'According', 'Owing', 'Due', 'Thanks', 'Instead', 'Rather',
  // sentence adverbs
  'Also', 'Too', 'Moreover', 'Furthermore', 'Additionally', 'Nevertheless', 'Nonetheless', 'Hence', 'Thus',
  'Therefore', 'Consequently', 'Accordingly', 'Otherwise', 'Likewise', 'Similarly', 'Conversely',
  'Alternatively', 'Indeed', 'Anyway', 'Overall', 'Generally', 'Broadly', 'Largely', 'Mostly', 'Mainly',
  'Chiefly', 'Primarily', 'Essentially', 'Basically', 'Fundamentally', 'Specifically', 'Particularly',
  'Especially', 'Notably', 'Importantly', 'Significantly', 'Crucially', 'Critically', 'Interestingly',
  'Surprisingly', 'Unsurprisingly', 'Curiously', 'Ironically', 'Paradoxically', 'Strikingly', 'Tellingly',
  'Remarkably', 'Sadly', 'Unfortunately', 'Regrettably', 'Tragically', 'Fortunately', 'Luckily', 'Happily',
  'Hopefully', 'Thankfully', 'Clearly', 'Obviously', 'Evidently', 'Apparently', 'Seemingly', 'Presumably',
  'Supposedly', 'Allegedly', 'Reportedly', 'Reputedly', 'Purportedly', 'Ostensibly', 'Arguably', 'Probably',
  'Possibly', 'Perhaps', 'Maybe', 'Certainly', 'Surely', 'Undoubtedly', 'Definitely', 'Absolutely',
  'Naturally', 'Predictably', 'Inevitably', 'Necessarily', 'Historically', 'Traditionally', 'Economically',
  'Politically', 'Diplomatically', 'Militarily', 'Technically', 'Theoretically', 'Officially', 'Unofficially',
  'Publicly', 'Privately', 'Formally', 'Informally', 'Jointly', 'Separately', 'Together', 'Individually',
  'Collectively', 'Respectively', 'Equally', 'Simply', 'Merely', 'Only', 'Just', 'Even', 'Quite', 'Very',
  'Really', 'Actually', 'Literally', 'Frankly', 'Honestly', 'Candidly', 'Seriously', 'Personally',
  'Nationally', 'Internationally', 'Globally', 'Locally', 'Regionally', 'Domestically', 'Abroad', 'Elsewhere',
  'Everywhere', 'Nowhere', 'Somewhere', 'Anywhere', 'Worldwide', 'Firstly', 'Second', 'Secondly', 'Third',
  'Thirdly', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth', 'Last', 'Lastly', 'Further',
  'Far', 'Almost', 'Nearly', 'Approximately', 'Roughly', 'Exactly', 'Precisely', 'Barely', 'Hardly',
  'Scarcely', 'Partly', 'Partially', 'Fully', 'Completely', 'Entirely', 'Totally', 'Strongly', 'Firmly',
  'Deeply', 'Highly', 'Better', 'Worse', 'Worst', 'Rapidly', 'Quickly', 'Slowly', 'Shortly', 'Briefly',
  'Closely', 'Carefully', 'Deliberately', 'Unanimously', 'Unilaterally', 'Repeatedly', 'Increasingly',
  'Effectively', 'Newly', 'Long', 'Longer', 'Early', 'Late', 'Ahead', 'Apart', 'Aside', 'Altogether', 'Alone',
  'Say',
  // numbers
  'Zero', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve',
  'Thirteen', 'Fourteen', 'Fifteen', 'Sixteen', 'Seventeen', 'Eighteen', 'Nineteen', 'Twenty', 'Thirty',
  'Forty', 'Fifty', 'Sixty', 'Seventy', 'Eighty', 'Ninety', 'Hundred', 'Hundreds', 'Thousand', 'Thousands',
  'Million', 'Millions', 'Billion', 'Billions', 'Trillion', 'Dozens', 'Dozen', 'Scores', 'Tens', 'Couple',
  'Pair', 'Percent',
  // verbs and participles that open sentences and headlines
  'Is', 'Are', 'Was', 'Were', 'Be', 'Been', 'Being', 'Am', 'Has', 'Have', 'Had', 'Having', 'Do', 'Does',
  'Did', 'Done', 'Doing', 'Can', 'Could', 'Would', 'Shall', 'Should', 'Might', 'Must', 'Ought', 'Need', 'Let',
  "Let's", 'Asked', 'Speaking', 'Addressing', 'Answering', 'Responding', 'Replying', 'Commenting',
  'Referring', 'Noting', 'Adding', 'Citing', 'Quoting', 'Calling', 'Describing', 'Accusing', 'Warning',
  'Urging', 'Saying', 'Recalling', 'Stressing', 'Emphasizing', 'Emphasising', 'Highlighting', 'Underlining',
  'Underscoring', 'Pointing', 'Turning', 'Looking', 'Seeking', 'Hoping', 'Expecting', 'Fearing', 'Knowing',
  'Believing', 'Thinking', 'Seeing', 'Hearing', 'Reading', 'Writing', 'Meeting', 'Visiting', 'Hosting',
  'Receiving', 'Welcoming', 'Greeting', 'Joining', 'Leaving', 'Arriving', 'Returning', 'Travelling',
  'Traveling', 'Opening', 'Closing', 'Beginning', 'Starting', 'Ending', 'Concluding', 'Using', 'Making',
  'Taking', 'Giving', 'Putting', 'Getting', 'Going', 'Coming', 'Working', 'Trying', 'Building', 'Bringing',
  'Keeping', 'Holding', 'Standing', 'Sitting', 'Facing', 'Faced', 'Based', 'Born', 'Elected', 'Appointed',
  'Founded', 'Established', 'Signed', 'Accompanied', 'Flanked', 'Joined', 'Led', 'Backed', 'Supported',
  'Pressed', 'Questioned', 'Told', 'Compared', 'Located', 'Situated', 'Known', 'Called', 'Named', 'Described',
  'Seen', 'Viewed', 'Taken', 'Made', 'Held', 'Set', 'Sent', 'Read', 'See', 'Click', 'Watch', 'Listen',
  'Follow', 'Share', 'Subscribe', 'Contact', 'Note', 'Download', 'Print', 'Email', 'Advertisement', 'Photo',
  'Video', 'Image', 'File', 'Credit', 'Source', 'Sources', 'Updated', 'Published', 'Posted', 'Correction',
  "Editor's", 'Analysis', 'Opinion', 'Exclusive', 'Breaking', 'Live', 'Update', 'Updates', 'Factbox',
  'Explainer', 'Timeline', 'Background', 'Context', 'Summary', 'Overview', 'Introduction', 'Conclusion',
  'Abstract', 'Copyright', 'Reporting', 'Reported', 'Edited', 'Editing', 'Written', 'Compiled', 'Translated',
  'Additional', 'Photograph', 'Photos', 'Caption', 'Headline', 'Breakingviews', 'Transcript', 'Remarks',
  'Statement', 'Readout', 'Release', 'Speech', 'Interview', 'Briefing', 'Excerpts', 'Highlights', 'Question',
  'Answer', 'Moderator', 'Q', 'Says', 'Said', 'Tells', 'Calls', 'Warns', 'Urges', 'Vows', 'Seeks', 'Meets',
  'Visits', 'Hosts', 'Signs', 'Agrees', 'Rejects', 'Denies', 'Accuses', 'Slams', 'Hails', 'Backs', 'Supports',
  'Opposes', 'Condemns', 'Welcomes', 'Announces', 'Confirms', 'Reports', 'Reveals', 'Shows', 'Finds', 'Makes',
  'Takes', 'Gives', 'Gets', 'Puts', 'Sets', 'Sends', 'Holds', 'Keeps', 'Leaves', 'Joins', 'Opens', 'Closes',
  'Begins', 'Starts', 'Ends', 'Wins', 'Loses', 'Faces', 'Fears', 'Hopes', 'Wants', 'Needs', 'Plans', 'Moves',
  'Pushes', 'Pulls', 'Cuts', 'Raises', 'Lifts', 'Imposes', 'Eyes', 'Mulls', 'Inks', 'Nixes', 'Touts',
  'Pledges', 'Promises', 'Threatens', 'Demands', 'Asks', 'Offers', 'Accepts', 'Approves', 'Ratifies',
  'Summons', 'Expels', 'Recalls', 'Travels', 'Attends', 'Convenes', 'Participates', 'Arrives', 'Departs', 'Returns', 'Heads', 'Leads',
  // plural and abstract nouns that open sentences
  'People', 'Men', 'Women', 'Children', 'Officials', 'Diplomats', 'Leaders', 'Lawmakers', 'Experts',
  'Analysts', 'Observers', 'Critics', 'Supporters', 'Opponents', 'Protesters', 'Demonstrators', 'Troops',
  'Soldiers', 'Rebels', 'Militants', 'Negotiators', 'Delegates', 'Delegations', 'Participants', 'Elections',
  'Polls', 'Votes', 'Voters', 'Documents', 'Details', 'Results', 'Efforts', 'Attempts', 'Attacks', 'Clashes',
  'Fighting', 'Violence', 'Inflation', 'Discussions', 'Negotiations', 'Tensions', 'Talks', 'Reporters',
  'Journalists', 'Ambassadors', 'Sanctions', 'Ministers', 'Presidents', 'Governments', 'Authorities',
  'Countries', 'Nations', 'Sides', 'Parties', 'Muslims', 'Christians', 'Jews', 'Catholics', 'Protestants',
  'Sunnis', 'Shiites', 'Shias', 'Hindus', 'Buddhists', 'Sikhs', 'Arabs', 'Kurds', 'Africans', 'Europeans',
  'Asians', 'Westerners', 'Democrats', 'Republicans', 'Conservatives', 'Liberals', 'Socialists', 'Communists',
  'Nationalists', 'Islamists', 'Zionists', 'Nazis', 'Copts', 'Yazidis', 'Uighurs', 'Uyghurs', 'Tibetans',
  'Chechens', 'Tamils', 'Hutus', 'Tutsis', 'Pashtuns', 'Tatars', 'Basques', 'Catalans',
  // adjectives that open sentences, never a name
  'Former', 'Current', 'Incumbent', 'Outgoing', 'Incoming', 'Bad', 'Small', 'Large', 'Significant', 'Crucial',
  'Vital', 'Critical', 'Mutual', 'Bilateral', 'Multilateral', 'Trilateral', 'Illegal', 'Influential',
  'Famous', 'Unidentified', 'Unnamed', 'Anonymous', 'Alleged', 'Suspected', 'Potential', 'Possible', 'Likely',
  'Unlikely', 'Ready', 'Able', 'Unable', 'Sure', 'Aware', 'Confident', 'Hopeful', 'Concerned', 'Worried',
  'Afraid', 'Angry', 'Pleased', 'Grateful', 'Sorry', 'Dear', 'Distinguished', 'Important', 'Senior',
  'Leading', 'Prominent', 'Top-level', 'High-level', 'High-ranking',
  // forms of address, and what stands before a reply in a transcript
  'Ladies', 'Gentlemen', 'Colleagues', 'Friends', 'Excellencies', 'Congratulations', 'Sincerely', 'Regards',
  'Thank', 'Please', 'Yes', 'Okay', 'OK', 'Oh', 'Ah', 'Hello', 'Hi', 'Hey', 'Welcome',
  // compounds that headlines use
  'Western-backed', 'Iran-backed', 'U.S.-led', 'Russian-led', 'Saudi-led', 'US-led', 'UN-backed',
  'U.N.-backed', 'NATO-led', 'EU-led', 'Kremlin-backed', 'Turkish-backed', 'US-backed', 'U.S.-backed',
  'Russian-backed', 'Moscow-backed', 'Russia-backed',
  // never a person nor a place
  'Brexit', 'Covid', 'Covid-19', 'COVID-19', 'Coronavirus', 'Ebola', 'AIDS', 'HIV', 'Internet', 'Twitter',
  'Facebook', 'WhatsApp', 'Telegram',
]

/** Words at either end of a name by which it is a ship, a place, a prize, a text or a body, though a person may have given the name. */
// oxfmt-ignore
export const NOT_PERSONS: readonly string[] = [
  // parts of a transcript or page, rooms, prizes
  'Room', 'Twitter', 'Facebook', 'Instagram', 'YouTube', 'Laughter', 'Applause', 'Crosstalk', 'Inaudible', 'Ban', 'Question', 'Answer', 'Moderator', 'Operator', 'Host', 'Verify', 'Remarks', 'Transcript', 'Readout', 'Cup', 'Gala',
  // ships, trains, aircraft
  'USS', 'HMS', 'HMAS', 'HMCS', 'USNS', 'RMS', 'MV', 'KRI', 'BRP', 'ROKS', 'JS', 'TCG', 'HNLMS', 'HDMS',
  'HNoMS', 'Boeing', 'Airbus', 'Flight', 'Express', 'Shuttle', 'Apollo', 'Soyuz', 'Voyager',
  // streets and squares
  'Street', 'St.', 'Avenue', 'Ave', 'Road', 'Rd', 'Boulevard', 'Blvd', 'Drive', 'Square', 'Plaza', 'Alley',
  'Highway', 'Motorway', 'Expressway', 'Freeway', 'Parkway', 'Tunnel', 'Crossing', 'Quay', 'Pier',
  'Embankment', 'Terrace', 'Circle', 'Junction', 'Roundabout', 'Mews', 'Prospekt', 'Strasse', 'Straße',
  'Platz', 'Avenida', 'Paseo', 'Chaussee', 'Allee', 'Quai',
  // stations, ports, airports
  'Airport', 'Aerodrome', 'Airfield', 'Airbase', 'Heliport', 'Station', 'Terminal', 'Port', 'Harbour',
  'Harbor', 'Canal', 'Dock', 'Docks', 'Shipyard', 'Railway', 'Line', 'Metro', 'Subway', 'Pipeline',
  // buildings and grounds
  'Palace', 'Palazzo', 'Palais', 'Schloss', 'Château', 'Chateau', 'Fortress', 'Towers', 'Mansion', 'Villa',
  'Residence', 'Hotel', 'Sheraton', 'Inn', 'Resort', 'Ritz', 'Intercontinental', 'InterContinental', 'Hyatt',
  'Radisson', 'Building', 'Center', 'Centre', 'Complex', 'Compound', 'Headquarters', 'Theater', 'Theatre',
  'Stadium', 'Arena', 'Dome', 'Museum', 'Gallery', 'Library', 'Archive', 'Cathedral', 'Basilica', 'Mosque',
  'Synagogue', 'Shrine', 'Monastery', 'Mausoleum', 'Tomb', 'Cemetery', 'Memorial', 'Monument', 'Statue',
  'Arch', 'Hospital', 'Clinic', 'Prison', 'Jail', 'Barracks', 'Depot', 'Garden', 'Zoo', 'Market', 'Bazaar',
  'Exchange', 'Plant', 'Reactor', 'Dam', 'Refinery', 'Estate', 'College', 'University', 'Academy',
  'Institute', 'Lyceum', 'Gymnasium', 'Kindergarten',
  // land and water
  'Mount', 'Mountain', 'Mountains', 'Hills', 'Heights', 'Valley', 'Canyon', 'Gorge', 'Plateau', 'Plains',
  'Desert', 'Jungle', 'Island', 'Islands', 'Isle', 'Isles', 'Atoll', 'Shoal', 'Peninsula', 'Gulf', 'Strait',
  'Straits', 'Sea', 'Ocean', 'Springs', 'Delta', 'Basin', 'Glacier', 'Volcano', 'Corridor', 'Border', 'Zone',
  'Region', 'Province', 'District', 'County', 'Oblast', 'Krai', 'Governorate', 'Prefecture', 'Canton',
  'Municipality', 'Township', 'Village', 'Town', 'City', 'Republic', 'Kingdom', 'Emirate', 'Territory',
  'Territories', 'State', 'States',
  // prizes, laws, texts
  'Prize', 'Award', 'Awards', 'Medal', 'Trophy', 'Championship', 'League', 'Games', 'Olympics', 'Olympiad',
  'Act', 'Code', 'Amendment', 'Treaty', 'Accord', 'Accords', 'Agreement', 'Agreements', 'Pact', 'Protocol',
  'Convention', 'Charter', 'Covenant', 'Declaration', 'Resolution', 'Memorandum', 'Communiqué', 'Communique',
  'Statement', 'Statute', 'Constitution', 'Doctrine', 'Plan', 'Program', 'Programme', 'Project', 'Initiative',
  'Process', 'Framework', 'Roadmap', 'Formula', 'Format', 'Mechanism', 'Strategy', 'Policy', 'Report',
  'Review', 'Index', 'Survey', 'Paper', 'Journal', 'Times', 'Tribune', 'Gazette', 'Chronicle', 'Guardian',
  'Telegraph', 'Observer', 'Mirror', 'Independent', 'News', 'Today', 'Daily', 'Weekly', 'Monthly', 'Magazine',
  'Press', 'Radio', 'Television', 'TV', 'Channel', 'Network', 'Broadcasting', 'Agency',
  // events
  'Summit', 'Conference', 'Forum', 'Dialogue', 'Dialogues', 'Meeting', 'Talks', 'Session', 'Assembly',
  'Congress', 'Symposium', 'Seminar', 'Workshop', 'Expo', 'Festival', 'Exhibition', 'Exercise', 'Operation',
  'Campaign', 'War', 'Wars', 'Revolution', 'Uprising', 'Intifada', 'Massacre', 'Genocide', 'Holocaust',
  'Crisis', 'Affair', 'Scandal', 'Week', 'Month', 'Year', 'Decade', 'Century', 'Anniversary',
  // bodies
  'Ministry', 'Department', 'Office', 'Bureau', 'Authority', 'Commission', 'Committee', 'Council', 'Board',
  'Panel', 'Tribunal', 'Parliament', 'Senate', 'Cabinet', 'Government', 'Administration', 'Presidency',
  'Chancellery', 'Embassy', 'Consulate', 'Mission', 'Delegation', 'Fund', 'Union', 'Federation',
  'Confederation', 'Association', 'Organization', 'Organisation', 'Society', 'Club', 'Foundation', 'Charity',
  'Party', 'Front', 'Movement', 'Alliance', 'Coalition', 'Bloc', 'Group', 'Grouping', 'Forces', 'Army',
  'Navy', 'Brigade', 'Brigades', 'Battalion', 'Regiment', 'Division', 'Corps', 'Guards', 'Command', 'Fleet',
  'Squadron', 'Militia', 'Police', 'Service', 'Services', 'Company', 'Corporation', 'Corp', 'Corp.', 'Inc',
  'Inc.', 'Ltd', 'Ltd.', 'LLC', 'PLC', 'plc', 'GmbH', 'S.A.', 'Co.', 'Holdings', 'Industries', 'Airlines',
  'Airways', 'Motors', 'Energy', 'Petroleum', 'Oil', 'Gas', 'Systems', 'Technologies', 'Technology',
  'Studios', 'Records', 'Partners', 'Associates', 'Brothers',
  // kinds of people and other adjectives that custom writes with a capital
  'European', 'African', 'Asian', 'Arab', 'Jewish', 'Catholic', 'Republican', 'Democrat', 'Democratic', 'Latin',
  'Indigenous', 'Bicentennial', 'International', 'Inclusion', 'Diversity', 'Branch', 'Officer', 'Statehood', 'Niño',
  // more heads
  'Bridge', 'Tower', 'River', 'Creek', 'Beach', 'Lake', 'Bank', 'Force', 'Reef', 'Ranch', 'Farm', 'Coast',
  'Gardens', 'Mall', 'Opera', 'Chapel', 'Jet', 'Base', 'House', 'School', 'Trust', 'Steps', 'Order', 'Hilton',
  'Mine', 'Court', 'Fort', 'Cape', 'Bay', 'Falls', 'Gate', 'Mail', 'Marriott', 'Camp', 'Range', 'Abbey',
  'Crescent', 'Globe', 'Row', 'Plain', 'Mill', 'Sons', 'Tupolev', 'Ilyushin',
  // weapons and things
  'Missile', 'Rocket', 'Tank', 'Fighter', 'Helicopter', 'Drone', 'Satellite', 'Spacecraft', 'Telescope',
  'System', 'Shield', 'Hurricane', 'Typhoon', 'Cyclone', 'Tropical', 'Earthquake', 'Tsunami', 'Virus',
  'Disease', 'Syndrome', 'Vaccine',
]

/** Such words that are also surnames or given names (`Christopher Hill`, `Park Geun-hye`): alone they decide nothing. */
// oxfmt-ignore
export const PERHAPS_PERSONS: readonly string[] = [
  'Park', 'Hill', 'Hall', 'Lane', 'Cross', 'Church', 'Law', 'Day', 'Castle', 'Temple', 'Post', 'Star', 'Sun',
  'Guard', 'Sound', 'Point', 'Pass', 'Ridge', 'Peak', 'Gates', 'Bill', 'Storm', 'Marsh', 'Forest', 'Fair',
  'Eve', 'Spring', 'Bench', 'Herald', 'Page', 'Serena', 'Antonov', 'Price', 'Case', 'Fields', 'Woods',
  'Banks', 'Brooks', 'Rivers', 'Wells', 'Bush', 'Ward', 'Marshall', 'Ford', 'Green', 'Knight',
]

/** What offices and programmes are for, and what reports speak of: no name of a person, yet a body's may end so. */
// oxfmt-ignore
export const FIELDS_OF_WORK: readonly string[] = [
  'Youth', 'Trade', 'Industry', 'Health', 'Culture', 'Community', 'Communities', 'Education', 'Flank', 'Atrocity',
  'Atrocities', 'Freedom', 'Priority', 'Priorities', 'Adherence', 'Mutilation', 'Questionnaire',
  'Water', 'Cooperation', 'Development', 'Climate', 'Peace',
]
