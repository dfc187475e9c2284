/** Places and peoples as they are written in the languages of the reader: capitalised, and none of the graph's entities. */
export const PLACES: ReadonlySet<string> = new Set(
  `A Coruña|Aachen|Aalborg|Aarhus|Aberdeen|Abidjan|Abilene|Abou Dabi|Abu Dhabi|Abuja|Accra|Acre|Addis Ababa|Adelaide|Afeganistão|Afganistán|Afghanistan|
   Africa|Afrika|Afrique|Afrique du Sud|Ahmedabad|Aix-en-Provence|Alabama|Alagoas|Alaska|Albacete|Albania|Albany|Alberta|Albuquerque|Albânia|
   Alcalá de Henares|Alcobendas|Alemanha|Alemania|Alentejo|Alexandria|Algarve|Alger|Algeria|Algerien|Algiers|Algérie|Alicante|Allemagne|Almada|Almaty|
   Almería|Alpen|Alpes|Alphaville|Alps|Alsace|Amadora|Amapá|Amazonas|Amazonia|Amazonie|Amazônia|Amberes|America|Amman|Amsterdam|América|América del Norte|
   América del Sur|América do Norte|América do Sul|América Latina|Amérique|Amérique du Nord|Amérique du Sud|Amérique latine|Anaheim|Anchorage|Andalucía|
   Andalusia|Andalusien|Andes|Andhra Pradesh|Andorra|Angers|Angleterre|Angola|Ann Arbor|Annapolis|Annecy|Antofagasta|Antuérpia|Antwerp|Antwerpen|Anvers|
   Arabia|Arabia Saudita|Arabia Saudí|Arabie saoudite|Aracaju|Aragão|Aragón|Arequipa|Argel|Argelia|Argentina|Argentine|Argélia|Arizona|Arkansas|Arlington|
   Armenia|Arménie|Armênia|Arnhem|Arábia Saudita|Ashburn|Asia|Asia Pacific|Asia-Pacific|Asia-Pacífico|Asie|Asie du Sud-Est|Asien|Astana|Asturias|Asunción|
   Atacama|Atenas|Athen|Athens|Athènes|Atlanta|Atlantik|Atlántico|Atlântico|Auckland|Augsburg|Austin|Australia|Australie|Australien|Austria|Austrália|
   Autriche|Auvergne|Aveiro|Avenida Paulista|Azerbaijan|Açores|Badajoz|Badalona|Baden-Württemberg|Bagdad|Bagdá|Baghdad|Bahia|Bahrain|Bahreïn|Baku|
   Baleares|Bali|Balkans|Baltimore|Bamako|Bamberg|Bangalore|Bangkok|Bangladesh|Banguecoque|Barcelona|Barcelone|Barcelos|Barein|Bari|Bariloche|
   Barquisimeto|Barranquilla|Barueri|Basel|Basilea|Basileia|Baskenland|Basle|Basque Country|Baton Rouge|Bavaria|Baviera|Bavière|Bay Area|Bayern|Bayonne|
   Bayreuth|Beijing|Beirut|Beirute|Beja|Belarus|Belfast|Belgique|Belgium|Belgrad|Belgrade|Belgrado|Bellevue|Belo Horizonte|Belém|Benelux|Bengaluru|Benin|
   Bergen|Berkeley|Berlim|Berlin|Berlín|Bern|Berna|Berne|Betim|Beyrouth|Biarritz|Bielefeld|Bielorrússia|Bilbao|Birmingham|Bissau|Bizkaia|Bletchley Park|
   Blumenau|Boa Vista|Bochum|Bogotá|Boise|Bolivia|Bologna|Bolívia|Bonn|Bordeaux|Bosnia|Boston|Botswana|Boulder|Boulogne-Billancourt|Braga|Bragança|
   Brandenburg|Brasil|Brasilien|Brasília|Bratislava|Braunschweig|Brazil|Breda|Bregenz|Bremen|Breslau|Brest|Bretagne|Brighton|Brisbane|Bristol|Britain|
   British Columbia|Brittany|Brno|Bronx|Brooklyn|Bruges|Bruselas|Brussels|Bruxelas|Bruxelles|Brésil|Brügge|Brüssel|Bucaramanga|Bucarest|Bucareste|
   Bucharest|Budapest|Budapeste|Buenos Aires|Buffalo|Bukarest|Bulgaria|Bulgarie|Bulgarien|Bulgária|Burdeos|Burgos|Burkina Faso|Burlingame|Burlington|
   Busan|Bâle|Bélgica|Bénin|Cabo Verde|Caen|Cairo|Calais|Calcutta|Calgary|Cali|California|Californie|Califórnia|Camarões|Camaçari|Cambodia|Camboja|
   Camboya|Cambridge|Cameroon|Cameroun|Camerún|Campina Grande|Campinas|Campo Grande|Canada|Canadá|Canarias|Canary Wharf|Canberra|Cancún|Cannes|Canoas|
   Cantabria|Cantão|Cape Town|Capitol Hill|Caracas|Caraïbes|Cardiff|Caribbean|Caribe|Cartagena|Caruaru|Casablanca|Cascais|Cascavel|Castellana|Castellón|
   Castelo Branco|Castilla|Castilla y León|Castilla-La Mancha|Catalogne|Catalonia|Catalunha|Catalunya|Cataluña|Catania|Catar|Caucaia|Caxias do Sul|
   Cazaquistão|Ceará|Centroamérica|Ceuta|Chambéry|Chapecó|Charleroi|Charleston|Charlotte|Chemnitz|Chengdu|Chennai|Chequia|Chiapas|Chicago|Chiclayo|
   Chihuahua|Chile|China|Chine|Chipre|Chisinau|Chongqing|Chypre|Cidade do Cabo|Cincinnati|City of London|Ciudad de Guatemala|Ciudad de México|
   Ciudad del Cabo|Ciudad del Este|Ciudad Real|Clermont-Ferrand|Cleveland|Cochabamba|Coimbra|Cologne|Colombia|Colombo|Colorado|Columbus|Colômbia|
   Comunidad de Madrid|Comunidad Valenciana|Concepción|Congo|Connecticut|Contagem|Copenhagen|Copenhague|Corea|Corea del Norte|Corea del Sur|Coreia|
   Coreia do Sul|Cork|Cornwall|Corse|Corée|Corée du Sud|Costa de Marfil|Costa do Marfim|Costa Rica|Cotonou|Cotswolds|Cottbus|Courbevoie|Coventry|Covilhã|
   Cracovia|Cracóvia|Croacia|Croatia|Croatie|Croácia|Cuba|Cuenca|Cuiabá|Culver City|Cupertino|Curitiba|Cusco|Cyprus|Czech Republic|Czechia|Cáceres|Cádiz|
   Córdoba|Côte d'Ivoire|Cúcuta|Daejeon|Dakar|Dalian|Dallas|Damascus|Danemark|Danzig|Dar es Salaam|Darmstadt|Davos|Delaware|Delft|Delhi|Den Haag|Denmark|
   Denver|Des Moines|Detroit|Deutschland|Devon|Dhaka|Dijon|Dili|Dinamarca|Distrito Federal|Doha|Dortmund|Douala|Downing Street|Dresden|Dschidda|Dubai|
   Dublin|Dublín|Duisburg|Dundee|Dunkerque|Duque de Caxias|Durban|Durham|Dänemark|Düsseldorf|Eastern Europe|Ecuador|Edinburgh|Edmonton|EE UU|EEUU|Egipto|
   Egito|Egypt|Eindhoven|El Cairo|El Paso|El Salvador|El Segundo|Elche|Eldorado do Sul|Emeryville|Emirados Árabes|Emirados Árabes Unidos|Emirates|
   Emiratos Árabes|Emiratos Árabes Unidos|Encarnación|England|Equador|Erfurt|Erlangen|Escandinavia|Escandinávia|Escocia|Escócia|Eslovaquia|Eslovenia|
   Eslováquia|Eslovênia|Espagne|Espanha|España|Espoo|Espírito Santo|Essen|Essex|Essonne|Estados Unidos|Estland|Estocolmo|Estonia|Estonie|Estrasburgo|
   Estónia|Estônia|Etats-Unis|Ethiopia|Etiopía|Etiópia|EU|EUA|Europa|Europa Oriental|Europe|European Union|Europäische Union|Euskadi|Exeter|Extremadura|
   Famalicão|Faria Lima|Faro|Feira de Santana|Fiji|Filipinas|Finland|Finlande|Finlandia|Finlândia|Finnland|Flandern|Flanders|Flandres|Flensburg|Florence|
   Florianópolis|Florida|Flórida|Fort Lauderdale|Fort Worth|Fortaleza|Foz do Iguaçu|France|Francia|Frankfurt|Frankreich|França|Freiburg|Fremont|Fresno|
   Frisco|Fukuoka|Funchal|Gabon|Gales|Galicia|Galway|Gana|Gand|Gdansk|Gdańsk|Genebra|Geneva|Genf|Genoa|Gent|Genua|Genève|Georgia|Georgien|Germany|Gerona|
   Getafe|Ghana|Ghent|Gibraltar|Gijón|Ginebra|Gipuzkoa|Girona|Glasgow|Goiás|Goiânia|Golfo|Gotemburgo|Gothenburg|Gran Bretaña|Granada|Grande-Bretagne|Graz|
   Great Britain|Grecia|Greece|Greenwich|Grenoble|Griechenland|Groningen|Großbritannien|Grã-Bretanha|Grèce|Grécia|Guadalajara|Guadalupe|Guangdong|
   Guangzhou|Guarulhos|Guatemala|Guayaquil|Guimarães|Guinea|Guiné-Bissau|Guinée|Guipúzcoa|Gujarat|Gulf|Gurgaon|Gurugram|Génova|Göteborg|Göttingen|Haarlem|
   Haia|Haifa|Haiti|Halifax|Halle|Hamburg|Hamburgo|Hangzhou|Hannover|Hanoi|Hanover|Hanói|Harare|Hartford|Havana|Havanna|Hawaii|Haïti|Hefei|Heidelberg|
   Heilbronn|Helsinki|Helsínquia|Hermosillo|Herzliya|Hessen|Hispanoamérica|Ho Chi Minh City|Hokkaido|Holanda|Hollywood|Honduras|Hong Kong|Hongrie|
   Honolulu|Hospitalet|Houston|Hsinchu|Hsinchu Science Park|Huancayo|Huelva|Huesca|Hungary|Hungria|Hungría|Huntsville|Hyderabad|Ibadan|Iberoamérica|Ibiza|
   Iceland|Idaho|Ile-de-France|Ilhéus|Illinois|Incheon|Inde|India|Indiana|Indianapolis|Indien|Indonesia|Indonesien|Indonésia|Indonésie|Inglaterra|
   Ingolstadt|Inner Mongolia|Innsbruck|Inverness|Iowa|Iquitos|Irak|Iran|Iraq|Iraque|Ireland|Irland|Irlanda|Irlande|Irvine|Irán|Irã|Islamabad|Islande|
   Islandia|Islândia|Israel|Israël|Issy-les-Moulineaux|Istanbul|Itajaí|Itajubá|Italia|Italie|Italien|Italy|Itália|Ivory Coast|Jaboatão|Jacksonville|
   Jaipur|Jakarta|Jalisco|Jamaica|Jamnagar|Japan|Japon|Japão|Japón|Jaén|Jeddah|Jena|Jerez|Jersey City|Jerusalem|Jiangsu|Joanesburgo|Johannesburg|Johor|
   Joinville|Jordan|Jordania|Jordanie|Jordânia|João Pessoa|Juiz de Fora|Jundiaí|Kairo|Kaiserslautern|Kalifornien|Kampala|Kanada|Kano|Kansas|Kansas City|
   Kaohsiung|Kapstadt|Karachi|Karibik|Karlsruhe|Karnataka|Kassel|Katalonien|Katar|Kathmandu|Katowice|Kaunas|Kazajistán|Kazakhstan|Kazan|Kenia|Kent|
   Kentucky|Kenya|Kerala|Kharkiv|Kiel|Kiev|Kigali|Kingston|Kinshasa|Kioto|Kirkland|Klagenfurt|Koblenz|Kochi|Kolkata|Kosovo|Koweït|Krakau|Krakow|Kraków|
   Kreuzberg|Kroatien|Kuala Lumpur|Kumamoto|Kuwait|Kyiv|Kyoto|Köln|La Coruña|La Défense|La Habana|La Haye|La Paz|La Plata|La Rioja|La Rochelle|Labrador|
   Lagos|Lahore|Lake District|Laos|Las Vegas|Lateinamerika|Latin America|Latinoamérica|Latvia|Lausanne|Le Caire|Le Cap|Le Marais|Lebanon|Leeds|Leganés|
   Lehi|Leicester|Leiden|Leipzig|Leiria|Letonia|Lettland|Lettonie|Letónia|Letônia|Leuven|Lexington|León|Liban|Libanon|Libya|Libye|Lichtenstein|
   Liechtenstein|Lille|Lima|Limerick|Limoges|Linköping|Linz|Lisboa|Lisbon|Lisbonne|Lissabon|Litauen|Lithuania|Little Rock|Lituania|Lituanie|Lituânia|
   Liverpool|Liège|Ljubljana|Lleida|Lodz|Logroño|Lombardei|Lombardia|Lombardy|Lomé|London|Londres|Londrina|Long Beach|Long Island|Lorraine|Los Angeles|
   Los Ángeles|Loudoun County|Louisiana|Louisville|Loulé|Louvain|Luanda|Lucerne|Lugano|Lugo|Luisiana|Lund|Lusaka|Luxembourg|Luxemburg|Luxemburgo|Luzern|
   Lviv|Lyon|Líbano|Líbia|Löwen|Lübeck|Lüttich|Maastricht|Macao|Macapá|Macau|Macaé|Maceió|Madagascar|Madeira|Madison|Madri|Madrid|Magallanes|Magdeburg|
   Maharashtra|Mailand|Mainz|Malaisie|Malasia|Malaysia|Maldonado|Mali|Mallorca|Malmo|Malmö|Malta|Malásia|Managua|Manaus|Manchester|Manhattan|Manila|
   Manitoba|Manizales|Mannheim|Maputo|Mar del Plata|Maracaibo|Maranhão|Marbella|Maringá|Maroc|Marokko|Marrakech|Marrakesh|Marrocos|Marruecos|Marseille|
   Marselha|Marsella|Maryland|Massachusetts|Mato Grosso|Mato Grosso do Sul|Matosinhos|Mauritius|Mayfair|Mecklenburg|Mecklenburg-Vorpommern|Medellin|
   Medellín|Mediterranean|Mediterráneo|Mediterrâneo|Melbourne|Melilla|Memphis|Mendoza|Menlo Park|Menorca|Metz|Mexico|Mexiko|Mexique|Miami|Michigan|
   Middle East|Midlands|Milan|Milton Keynes|Milwaukee|Milán|Milão|Minas Gerais|Minho|Minneapolis|Minnesota|Minsk|Misiones|Mississauga|Mississippi|
   Missouri|Moldova|Moldávia|Monaco|Mongolia|Montana|Montenegro|Monterrey|Montes Claros|Montevideo|Montevidéu|Montgomery|Montpellier|Montreal|Montreuil|
   Montréal|Morocco|Moscou|Moscovo|Moscow|Moscú|Moskau|Mossoró|Mountain View|Moyen-Orient|Moçambique|Mumbai|Munich|Munique|Murcia|Muscat|Myanmar|Málaga|
   Médio Oriente|Mérida|México|Móstoles|Múnich|München|Münster|Nagoya|Naher Osten|Nairobi|Namibia|Namur|Nanjing|Nanquim|Nanterre|Nantes|Naples|Nashville|
   Natal|Navarra|Neapel|Nebraska|Neom|Nepal|Netherlands|Neuchâtel|Neuilly-sur-Seine|Neuquén|Neuseeland|Nevada|New Brunswick|New Delhi|New Hampshire|
   New Haven|New Jersey|New Mexico|New Orleans|New South Wales|New York|New York City|New Zealand|Newark|Newcastle|Newfoundland|Nicaragua|Nicosia|
   Niedersachsen|Niger|Nigeria|Nigéria|Nijmegen|Ningbo|Niterói|Niza|Noida|Nordamerika|Nordeste|Nordics|Nordrhein-Westfalen|Norfolk|Normandie|Normandy|
   North America|North Carolina|North Dakota|Northern Ireland|Northern Virginia|Noruega|Norvège|Norway|Norwegen|Norwegian Sea|Norwich|Nottingham|
   Nouvelle-Zélande|Nova Iguaçu|Nova Iorque|Nova Scotia|Nova York|Nova Zelândia|Novo Hamburgo|Novosibirsk|Nueva York|Nueva Zelanda|Nuevo León|Nuremberg|
   Nápoles|Népal|Nürnberg|Oakland|Oaxaca|Oberbayern|Occidente|Occitanie|Odense|Odesa|Odessa|Oeiras|Ohio|Oklahoma|Oklahoma City|Oldenburg|Olinda|Omaha|
   Oman|Omã|Ontario|Oporto|Oregon|Oriente|Oriente Medio|Oriente Médio|Orlando|Orléans|Osaka|Osasco|Oslo|Osnabrück|Osteuropa|Ottawa|Ouagadougou|Ouganda|
   Oulu|Ourense|Oviedo|Oxford|Pacífico|Paderborn|Padova|Padua|Pakistan|Pakistán|Palencia|Palermo|Palm Beach|Palma|Palma de Mallorca|Palmas|Palo Alto|
   Pamplona|Panamá|Paquistão|Paraguai|Paraguay|Paraná|Paraíba|Paris|Pará|París|Pasadena|Passau|Passo Fundo|Patagonia|Pau|Pays de Galles|Pays-Bas|Pazifik|
   País Vasco|Países Baixos|Países Bajos|Países Bálticos|Peking|Pekín|Pelotas|Penang|Pennsylvania|Pequim|Pereira|Pernambuco|Persian Gulf|Perth|Peru|Perú|
   Petrolina|Petrópolis|Philadelphia|Philippinen|Philippines|Phoenix|Piauí|Piemont|Piracicaba|Pisa|Pittsburgh|Piura|Plano|Plymouth|Poitiers|Poland|Polen|
   Pologne|Polonia|Polônia|Ponferrada|Ponta Delgada|Ponta Grossa|Pontevedra|Port-au-Prince|Portalegre|Portimão|Portland|Porto|Porto Alegre|Porto Velho|
   Portsmouth|Portugal|Potsdam|Poznan|Poznań|Prag|Praga|Prague|Pretoria|Princeton|Provence|Providence|Puebla|Puerto Rico|Pune|Punta Arenas|Punta del Este|
   Pékin|Qatar|Qingdao|Quebec|Queens|Queensland|Querétaro|Quioto|Quito|Québec|Quénia|Quênia|Rabat|Raleigh|Rancagua|RDC|Recife|Redmond|Regensburg|Reims|
   Reino Unido|Rennes|República Checa|República Dominicana|Reston|Reykjavik|Reykjavík|Rheinland-Pfalz|Rhode Island|Riad|Riade|Ribeirão|Ribeirão Preto|
   Richmond|Riga|Rio|Rio Branco|Rio de Janeiro|Rio Grande do Norte|Rio Grande do Sul|Riyadh|Rochester|Rom|Roma|Romania|Rome|Roménia|Romênia|Rondônia|
   Roraima|Rosario|Rostock|Roterdão|Rotterdam|Roubaix|Rouen|Roumanie|Round Rock|Royaume-Uni|Ruanda|Ruhrgebiet|Rumania|Rumänien|Rusia|Russia|Russie|
   Russland|Rwanda|République tchèque|Rússia|Saarbrücken|Saarland|Sabadell|Sachsen|Sachsen-Anhalt|Saclay|Sacramento|Saigon|Saint Louis|Saint Paul|
   Saint Petersburg|Saint-Étienne|Salamanca|Salt Lake City|Salta|Salzburg|Salzburgo|San Antonio|San Diego|San Francisco|San Jose|San José|San Juan|
   San Mateo|San Petersburgo|San Rafael|San Salvador|San Sebastián|Sankt Petersburg|Santa Catarina|Santa Clara|Santa Cruz de la Sierra|Santa Fe|
   Santa Maria|Santa Marta|Santa Monica|Santa Rita do Sapucaí|Santarém|Santiago|Santiago de Chile|Santo André|Santo Domingo|Sapporo|Sardegna|Sardinia|
   Saskatchewan|Saudi Arabia|Saudi-Arabien|Savannah|Saxe|Saxony|Saxônia|Scandinavia|Schleswig-Holstein|Schottland|Schweden|Schweiz|Schwerin|Scotland|
   Scottsdale|Seattle|Segovia|Senegal|Seoul|Serbia|Serbie|Serbien|Sergipe|Setúbal|Seul|Sevilla|Seville|Séville|Sevilha|Saragossa|Corunna|Seúl|Shanghai|Shanghái|Sheffield|Shenzhen|Shoreditch|
   Sichuan|Sicily|Silesia|Silicon Alley|Silicon Fen|Silicon Valley|Sines|Singapore|Singapour|Singapur|Singapura|Sintra|Siria|Skandinavien|Slough|Slovakia|
   Slovaquie|Slovenia|Slovénie|Slowakei|Slowenien|Sobral|Sofia|Somerville|Sophia Antipolis|Sophia-Antipolis|Soria|Sorocaba|Soudan|South Africa|
   South America|South Carolina|South Dakota|South Korea|Southampton|Southeast Asia|Spain|Spanien|Spokane|Sri Lanka|St. Gallen|St. Louis|St. Paul|
   Stamford|Stavanger|Steiermark|Stockholm|Strasbourg|Straßburg|Stuttgart|Sucre|Sudamérica|Sudan|Sudeste|Sudeste Asiático|Sudeste asiático|Sudáfrica|
   Sudão|Suecia|Suisse|Suiza|Sunnyvale|Surrey|Sussex|Suzhou|Suède|Suécia|Suíça|Swansea|Sweden|Switzerland|Sydney|Syracuse|Syria|Syrie|Syrien|
   São Bernardo do Campo|São Caetano|São Carlos|São Francisco|São José dos Campos|São Leopoldo|São Luís|São Paulo|São Petersburgo|Sénégal|Séoul|Sérvia|
   Síria|Südafrika|Südamerika|Südkorea|Südostasien|Tacoma|Taichung|Tainan|Taipei|Taiwan|Taiwán|Tallinn|Tamil Nadu|Tampa|Tampere|Tanger|Tangier|Tanzania|
   Tanzanie|Tanzânia|Tarragona|Tartu|Tashkent|Taïwan|Tbilisi|Tchéquie|Teerã|Tegucigalpa|Teheran|Teherán|Tehran|Tel Aviv|Tel-Aviv|Telangana|Tempe|Temuco|
   Tenerife|Tennessee|Teresina|Terrassa|Teruel|Texas|Thailand|The Hague|Thessaloniki|Thüringen|Tianjin|Tibet|Tijuana|Tilburg|Timor-Leste|Tirol|Tocantins|
   Togo|Tokio|Tokyo|Toledo|Tolosa|Toluca|Toronto|Toskana|Toulon|Toulouse|Trento|Tres Cantos|Trier|Trieste|Tromsø|Trondheim|Trujillo|Tschechien|Tucson|
   Tucumán|Tulsa|Tunesien|Tunis|Tunisia|Tunisie|Tunísia|Turim|Turin|Turkey|Turku|Turquia|Turquía|Turín|Tuscany|Tyrol|Téhéran|Tóquio|Túnez|Tübingen|Türkei|
   U.K|U.S|UAE|Uberlândia|Ucraina|Ucrania|Ucrânia|UE|Uganda|UK|Ukraine|Ulm|Ungarn|Union européenne|United Arab Emirates|United Kingdom|United States|
   União Europeia|Unión Europea|Uppsala|Uruguai|Uruguay|USA|Ushuaia|Utah|Utrecht|Uzbekistan|Vale do Silício|Valence|Valencia|Valladolid|Valparaíso|
   Vancouver|Varsovia|Varsovie|Varsóvia|Venecia|Venedig|Veneza|Venezia|Venezuela|Venice|Venice Beach|Veracruz|Vereinigte Arabische Emirate|
   Vereinigte Staaten|Vermont|Versailles|Viana do Castelo|Viena|Vienna|Vienne|Vietnam|Vigo|Vila Nova de Gaia|Vila Real|Villeurbanne|Vilnius|Vincennes|
   Virginia|Virginie|Virgínia|Visakhapatnam|Viseu|Vitoria|Vitória|Vizcaya|Viña del Mar|Wales|Wall Street|Wallonia|Waltham|Warsaw|Warschau|Washington|
   Waterloo|Weimar|Wellington|West Coast|Western Europe|Westeuropa|Wien|Wiesbaden|Winnipeg|Winterthur|Wisconsin|Wolfsburg|Worcester|Wroclaw|Wrocław|Wuhan|
   Wuppertal|Wyoming|Würzburg|Xangai|Xi'an|Xiamen|Xian|Xinjiang|Yaoundé|Yemen|Yerevan|Yokohama|York|Yorkshire|Yucatán|Zagreb|Zambia|Zamora|Zaragoza|
   Zhejiang|Zimbabwe|Zug|Zurich|Zurique|Zypern|Zúrich|Zürich|África|África do Sul|Ásia|Ásia-Pacífico|Áustria|Ávila|Ägypten|Äthiopien|Écosse|Égypte|
   Émirats arabes unis|États-Unis|Éthiopie|Évora|Índia|Île-de-France|Łódź`
    .split('|')
    .map((place) => place.trim()),
);
