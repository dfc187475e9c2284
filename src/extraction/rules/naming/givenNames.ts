/** Given names that are common among the people of the field, from many countries. A name that begins with one is likely a person's. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aakash Aaron Abdul Abdulaziz Abdullah Abdulrahman Abeba Abebe Abel Abhinav Abhishek Abigaël Abigail Achim Ada Adam Adán Adebayo Adela Adele Adélia Adelina Adem
   Ademola Adewale Adil Aditi Aditya Adolfo Adrian Adriana Adriano Adriele Adrien Afonso Agata Agathe Agnes Agnès Agnieszka Agustín Agustina Ahmad Ahmed Aidan Aimee
   Ainhoa Aino Aisha Aitor Ajay Ajit Akash Akhil Aki Akilesh Akinwumi Akio Akira Alain Alan Alana Alba Albane Albert Alberto Albrecht Alda Aldo Aleix Alejandra Alejandro
   Alejo Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alena Aless Alessandra Alessandro Alessia Alex Alexander Alexandr Alexandra Alexandre Alexandrine Alexei
   Alexey Alexia Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alisa Alison Alix Allan Allen Allison Almudena Alois Aloïs Alok Alvaro Álvaro Alyssa Amadou Amaia
   Amalia Amália Aman Amanda Amandine Amar Amara Amaya Amelia Amélia Amélie Ami Amin Amina Aminata Amir Amit Ammar Amnon Amos Amrapali Amrita Amy Ana Anabel Anaëlle
   Anaïs Anand Ananya Anas Anastasia Anastasiia Anatolii Anatoly Ander Anders Andre André Andrea Andreas Andreea Andrei Andreia Andrej Andres Andrés Andrew Andrey Andrii
   Andris Andrzej Andy Anett Ángel Angela Ângela Angelica Angélica Angelina Angelo Ângelo Angus Anibal Aníbal Anika Anil Anirudh Anita Anja Anke Ankit Ankita Ankur Anna
   Annabel Anne Annegret Anneli Anneliese Annette Annika Anouk Anselmo Ansgar Anthony Anthoula Antía Antje Antoine Antoinette Anton Antonella Antonia Antónia Antônia
   Antonie Antonio António Antônio Antti Anuj Anupam Anurag Anya Aoi Aoibhinn Aparna Apolline Apoorva Araceli Aram Arash Aravind Archie Arda Ari Ariana Arianna Ariel
   Aristide Arjun Arlene Arlindo Arman Armando Armin Arnaldo Arnau Arnaud Arne Arno Arnold Arsène Artem Arthur Artur Arturo Artyom Arun Arvind Arwa Asa Åsa Asha Ashish
   Ashley Ashok Ashwin Ashwini Asier Asma Assaf Astou Astrid Atif Atish Atul Audrey August Augusta Auguste Augustin Augusto Aurelia Aurélie Aurélien Aurelio Avi Avinash
   Aviv Avraham Awa Axel Axelle Ayaka Ayesha Aylin Ayman Aymeric Ayodele Ayoub Ayşe Azadeh Azra Babak Babatunde Baltazar Baptiste Barak Barbara Bárbara Barbora Barnaby
   Barret Barry Bart Bartolomé Bartosz Bashir Basil Bastian Bastien Beate Beatrice Béatrice Beatriz Begoña Behrouz Belén Belinda Ben Benedetta Benedict Benedikt Benita
   Benito Benjamin Benoît Bento Beom-soo Bérénice Berit Bernadette Bernard Bernardo Bernd Bernhard Bernice Bert Berta Berthold Bertrand Beth Bettina Betty Bhavin Bhavish
   Bianca Biel Bilal Bill Birgit Birgitta Birte Bishal Björn Blaise Blake Blanca Blandine Blas Blessing Bo Bob Bobby Bogdan Bogumił Bohdan Boris Borja Borys Boubacar
   Bowen Brad Brais Bram Brandon Braulio Brenda Brendan Breno Bret Brett Brian Bridget Brigitte Britta Brooke Bruce Bruno Bryan Bryce Burak Burkhard Byron Cael Caio
   Caitlin Callum Calvin Cameron Camila Camilla Camille Camilo Candela Candice Capucine Carina Carine Carl Carla Carles Carlo Carlos Carlota Carlotta Carme Carmela
   Carmen Carol Carolin Carolina Caroline Carsten Casey Casimir Cassandra Cassie Catalina Catarina Cate Catherine Cathy Catriona Cauã Cécile Cecilia Cecília Cédric
   Cédrick Celeste Célestin Celia Célia Celina Céline Celso Cem Cenk Cesar César Cesare Chad Chandra Chantal Charlène Charles Charlie Charlotte Chaya Cheikh Chelsea Chen
   Cheng Cheryl Chetan Chiamaka Chiara Chidi Chih-Jen Chika Chinedu Chioma Chirag Chloé Chris Christa Christelle Christian Christiane Christie Christina Christine
   Christoph Christophe Christopher Christos Chuck Chukwuemeka Chung Cian Ciara Ciarán Cícero Cillian Cindy Ciro Claire Clara Clare Clarissa Clarisse Clark Claudia
   Cláudia Claudio Claus Cléber Cleide Clélia Clémence Clemens Clément Clementine Cliff Clive Colin Coline Conceição Concha Connor Conor Conrad Conrado Constança
   Constance Constantin Constanza Cora Coralie Cordelia Corinna Corinne Cornelia Cornelius Cosima Courtney Craig Crispin Cristian Cristiano Cristina Cristóbal Curtis
   Cynthia Cyriaque Cyril Cyrille Cyrus Czesław Dafne Dagmar Dahai Daisuke Dale Dalia Dalila Damian Damián Damião Damien Damon Dan Dana Dani Daniel Dániel Daniela
   Danielle Danilo Danny Daphne Daria Dario Darío Darius Dariusz Darrell Darren Darya Daryl Dave Davi David Davide Davina Dawei Daxin Dean Deb Debora Débora Deborah
   Declan Deepak Deepika Deepinder Deirdre Dejan Delfina Delphine Demetrio Demis Denis Denise Deniz Dennis Derek Derrick Desmond Detlef Dev Devi Devon Dexter Dharmesh
   Dhruv Diana Diane Didier Diederik Diego Dieter Dietmar Dietrich Dilip Dilma Dimitri Dimitrios Dimitris Dina Dinesh Dino Diogo Dionísio Dirceu Dirk Dirk-Jan Divya
   Djamila Dmitri Dmitry Dmytro Dolly Dolores Domingo Domingos Dominic Dominik Dominique Don Donald Donata Donatella Dong-hyun Dongwon Dongxu Donna Dora Doreen Doris
   Dorit Doron Dorota Dorothea Dorothée Dorothy Doug Douglas Dov Dovilė Dragan Drew Duarte Dulce Duncan Dušan Dustin Dwayne Dylan Dympna Ebru Ece Eckhard Ed Edda Eddie
   Edgar Edilson Edith Edmond Edmund Edmundo Edna Edoardo Édouard Edson Eduardo Edvaldo Edward Edwin Eero Efraín Efrat Egon Ehud Eileen Einar Eiso Eitan Ekaterina Ekrem
   Eladio Elaine Elba Eldad Eleanor Elena Eleni Eleonora Eleonore Éléonore Eli Elian Eliana Eliane Éliane Elias Elif Eliot Elisa Elisabeth Elísabeth Elise Élise Eliseo
   Elizabeth Elke Ella Elle Ellen Elliot Elliott Ellis Elmar Eloísa Eloise Éloïse Elon Eloy Elsa Elvira Emad Emanuel Emeka Emil Emile Émile Emilia Emiliano Emilie Émilie
   Emilio Emílio Emily Emine Emma Emmanuel Emmanuelle Emre Encarnación Enea Engin Enguerrand Enno Enora Enrico Enrique Enzo Eoin Erdem Eren Eric Erica Erich Ericka Erik
   Erika Ermelinda Ernest Ernestine Ernesto Ernst Erwan Erwin Espen Esperanza Esra Esteban Estefanía Estela Estelle Ester Estevão Esther Ethan Etienne Étienne Ettore
   Eugen Eugene Eugenia Eugênia Eugenio Eugénio Eulalia Eunice Eunji Eusebio Eva Eva-Maria Evan Evandro Evangelos Evaristo Evelina Evelyn Evgeny Ewa Ezequiel Ezra Fabian
   Fabián Fabiana Fabiano Fabien Fabienne Fabio Fábio Fábiola Fabrice Facundo Fadi Fahad Faisal Fangfang Fanny Farah Farhad Farhan Farid Fatima Fátima Fatou Faustino
   Federica Federico Fei-Fei Felicia Feliciano Felicitas Felipe Felix Félix Femke Ferdinand Fermín Fernand Fernanda Fernando Fidel Fien Filip Filipa Filipe Filippo Finn
   Fiona Fiorella Flavia Flávia Flavio Flávio Fleur Flora Florence Florencia Florent Florentin Florian Florin Floris Folake Foulques Fran Frances Francesca Francesco
   Francine Francis Francisca Francisco Franck Francois François Françoise Frank Franklin Franz Franziska Frauke Fred Freddy Frederic Frédéric Frederick Frederico
   Frederik Frédérique Freya Frida Frieda Friederike Friedrich Fritz Fumiko Funmilayo Gabriel Gabriela Gabriele Gabriella Gabrielle Gaël Gaëlle Gaetano Gaizka Galina
   Ganesh Garance Gareth Garrett Gary Gaspar Gaspard Gaston Gastón Gaurav Gauri Gauthier Gautier Gavin Geeta Gemma Genaro Geneviève Genivaldo Gennady Genoveva Geoff
   Geoffrey Georg George Georges Georgi Georgina Gérald Geraldine Géraldine Geraldo Gerard Gérard Gerardo Gerd Gerda Gerhard Gerlinde Germain Germán Gerold Gerrit Gert
   Gertrud Gesine Ghislain Ghislaine Giancarlo Gianluca Gianmarco Gianna Gianni Giannis Gideon Gijs Gil Gilbert Gilberto Gilda Gilles Gillian Gilson Gina Ginevra Gino
   Giorgia Giorgio Giovanna Giovanni Girish Gisela Gisele Gisèle Giselle Giulia Giuliano Giulio Giuseppe Givanildo Gizem Glen Glenn Gloria Glória Godfrey Gonçalo Gonzalo
   Gopal Goran Göran Gordon Gorka Gottfried Götz Govind Grace Graciela Graham Grant Grażyna Greg Grégoire Gregory Grégory Greta Gretchen Grigory Grzegorz Guanghui Gudrun
   Guido Guilherme Guillaume Guillem Guillermo Gunnar Gunther Günther Guodong Gus Gustaf Gustav Gustave Gustavo Guy Gwen Gwenaël Gwenaëlle Gwendolyn Gytis Habib Hadas
   Hadi Hadrien Hae-jin Haejin Haim Haitham Hakan Håkan Hal Halina Hamad Hamid Hamza Hana Hani Hanna Hannah Hanne Hanneke Hannelore Hannes Hanno Hans Hao Haoran Harald
   Hari Harish Harley Harold Harriet Harrison Harry Harsh Harshil Hartmut Haruka Haruki Harun Hasan Hassan Hasso Hatem Hazel Heather Hector Héctor Hedi Hedwig Heidi
   Heidrun Heike Heikki Heiko Hein Heinrich Heinz Heitor Helder Hélder Helen Helena Hélène Helga Hélio Heloísa Hema Hemant Hendrik Henning Henri Henriette Henrik
   Henrique Henry Herbert Hermann Hermine Hernán Hernando Hervé Hester Hideki Hideo Hilary Hilda Hilde Hildegard Himanshu Hina Hippolyte Hiro Hiroaki Hiroki Hiroshi
   Hiroto Hisham Hoda Holger Hongbo Hongjiang Hongwei Honorine Horacio Horácio Horst Hortense Hosni Hossein Houda Howard Hsiao-Wuen Hsien Huang Hubert Hugh Hugo Hugues
   Huiwen Humberto Humphrey Hüseyin Hussein Huw Hyejin Hyun-woo Hyunsoo Iago Iain Ian Iara Iban Ibrahim Ibrahima Ichiro Idan Idris Ifeoma Igal Ignacio Igor Ikechukwu
   Iker Ilan Ilaria Ilda Ilham Ilhan Ilona Ilse Ilya Imad Imani Imke Imogen Imran Iñaki Inbal Indira Ines Inês Inga Inge Ingo Ingrid Iñigo Íñigo Inka Inken Inmaculada
   Ioana Ioannis Irene Iria Irina Iris Irma Irmgard Iryna Isa Isaac Isabel Isabella Isabelle Isadora Isaiah Isaías Isha Ishaan Ishan Isidora Isidro Ismael Ismail Itai
   Itamar Itziar Ivan Iván Ivana Ivete Ivo Ivonne Iwona Iyinoluwa Izabela Jaakko Jaan Jaana Jaap Jacek Jacinta Jacinto Jack Jackie Jackson Jacky Jacó Jacob Jacobo Jacopo
   Jacqueline Jacques Jada Jade Jadwiga Jae-yong Jaime Jairo Jakob Jakub Jalen Jamal James Jamie Jamil Jamila Jan Jan-Philipp Jana Janaína Jandira Jane Janet Janina
   Janine Janis Janne Janusz Jared Jarno Jaroslav Jarosław Jarred Jasmin Jasmine Jason Javi Javier Jawad Jay Jay-yong Jaya Jayant Jayden Jayesh Jean Jean-Baptiste
   Jean-Charles Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre
   Jean-Yves Jeanette Jeanne Jeannine Jed Jeff Jeffrey Jelle Jemima Jen Jen-Hsun Jenna Jennifer Jenny Jens Jensen Jeremiah Jérémie Jeremy Jérémy Jeroen Jérôme Jerry
   Jerzy Jesper Jess Jesse Jessica Jéssica Jesús Ji-hoon Jiahui Jiajun Jianfeng Jiayi Jie Jiho Jihoon Jill Jim Jimmy Jin-woo Jing Jingren Jingyi Jinsong Jinwoo Jitendra
   Jiwon Jo Joachim Joan Joana Joanna Joanne João Joaquim Joaquin Joaquín Joaquina Jocelyn Jochen Jodie Joe Joel Joël Joelle Johan Johann Johanna Johannes John Johnny
   Jokin Jolanta Jolene Jon Jonas Jonathan Jonny Joost Jordan Jordi Jördis Jörg Jorge Joris Jorma Jörn Joscha José Josef Josefina Josep Joseph Josephine Joséphine
   Josette Josh Joshua Josiah Josué Jouni Jovan Joyce Józef Juan Juan-Carlos Juana Judite Judith Judy Juha Jukka Julia Júlia Julian Juliana Juliane Julie Julie-Anne
   Julien Juliet Julieta Juliette Julio Júlio Julius Jun Junbo Jung-hoon Junho Junhui Junichi Junjie Junyang Jurema Jürg Jürgen Jussi Justin Justine Justyna Jyoti Kai
   Kaifu Kailash Kaiming Kaisa Kaito Kaixuan Kaja Kalle Kalpana Kalyan Kamal Kambiz Kamil Kamila Kaori Kapil Karan Kåre Kareem Karen Kari Karim Karima Karime Karin
   Karina Karine Karl Karla Karol Karolina Karsten Karthik Kasper Katarina Katarzyna Kate Katerina Kateryna Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie
   Katja Katrin Katrina Katya Kauê Kavita Kay Kazuhiro Kazuki Kazuo Keach Keiichi Keiko Keisha Keith Kelly Kelsey Kelvin Kemal Ken Kendra Kenji Kenneth Kent Kenta Kenza
   Kerem Keren Kerry Kersti Kerstin Ketan Kevin Khadija Khaled Khalid Kieran Kilian Killian Kim Kimberly Kimiko Kiran Kirill Kirk Kirsten Kirsty Kjell Klara Klaus
   Klemens Knut Köbi Koen Kofi Koichi Koldo Konrad Konstantin Koray Kostas Krishna Krista Kristen Kristian Kristin Kristina Kristjan Kristof Krzysztof Ksenia Kumar Kunal
   Kunle Kunlun Kurt Kwabena Kwaku Kwame Kwesi Kyle Kyra Kyung-hyun Kyunghyun Ladislav Laia Lakshmi Lalit Lambert Lana Lance Lara Larisa Larissa Larry Lars Lasse Laszlo
   László Latifa Latoya Laura Laure Laurel Lauren Laurence Laurent Lauri Laurie Lautaro Lavinia Layla Layton Lázaro Lea Léa Leandra Leandro Lech Leda Lee Leif Leigh
   Leila Leire Lekha Lena Lennart Leo Léo Leon León Léon Leona Leonard Léonard Leonardo Leonid Leonidas Leonie Léonie Leonor Leonora Leopold Leopoldo Leroy Lesley Leslie
   Leszek Leticia Letícia Letizia Levi Levin Lewis Lex Li Lia Liam Liana Liang Licia Lidia Lidija Liesbeth Lieselotte Lígia Lijuan Lili Lilia Lilian Lilly Lily Limor Lin
   Lina Linda Lingyun Linus Lionel Lior Liren Liron Lisa Lisbeth Liselotte Liu Liv Livia Lívia Lizbeth Ljubica Llewellyn Lluís Loan Logan Loïc Lola Lorena Lorenz Lorenzo
   Loreto Loretta Lorna Lorraine Lothar Lotte Lottie Lou Louis Louisa Louise Lourdes Loyd Luan Lubna Luc Luca Lucas Lucia Lucía Lúcia Luciana Luciane Luciano Lucie
   Lucien Luciene Lucile Lucilla Lucio Lúcio Lucrecia Lucrezia Lucy Ludmila Ludovic Ludovica Ludwig Luigi Luis Luís Luisa Luísa Luiz Luiza Luka Lukas Lukáš Lukasz Łukasz
   Luke Lutfi Lutz Lwazi Lydia Lyle Lynn Maarten Mabel Macarena Maciej Madalena Maddalena Maddie Madeleine Madeline Madhav Madhu Mads Maëlle Maëva Mafalda Magali Magda
   Magdalena Magnus Mahesh Mahmoud Maia Maike Maite Maja Majed Makoto Maksim Maksym Malala Malcolm Małgorzata Malik Malin Malte Mamadou Manan Manfred Manish Manisha
   Manju Manoel Manoj Manolo Mansoor Mansour Manu Manuel Manuela Mara Marc Marcel Marcela Marceline Marcella Marcello Marcelo Marcia Márcia Marcin Marcio Márcio Marco
   Marcos Marcus Mareike Marek Marga Margaret Margareta Margarete Margarida Margarita Margaux Margherita Margit Margot Marguerite Mari Maria María Mariam Mariana
   Mariangela Marianna Marianne Mariano Maribel Marie Marie-Anne Marie-Christine Marie-Claire Marie-Laure Marieke Marietta Marija Marijke Marika Marilena Marília Marilyn
   Marin Marina Marinus Mario Mário Marion Maris Marisa Maristela Marit Maritza Marius Mariusz Mariya Marjorie Mark Marko Markus Marlene Marlène Marlon Marsha Marshall
   Mart Marta Marten Martha Marthe Martijn Martin Martín Martina Martine Martino Marvin Marwan Mary Maryam Maryline Masahiro Masato Masayoshi Massimiliano Massimo Matej
   Mateja Mateo Mateus Mateusz Matheus Mathew Mathias Mathieu Mathilde Mathis Mati Matias Matías Matilda Matilde Mats Matt Matteo Matthew Matthias Matthieu Matti Maud
   Maude Maura Maureen Maurice Mauricio Maurício Mauro Max Maxim Maxime Maximilian Maximiliano Maximilien Maximo Máximo Maya Mayra Mayumi Mazen Medhat Meera Megan Mehdi
   Mehmet Mehrdad Mehul Mei Meike Meinolf Meinrad Meir Mel Melanie Mélanie Melchior Melina Melinda Melissa Mélissa Mengdi Meredith Meritxell Merle Mert Merve Meryl Mia
   Micaela Micha Michael Michaela Michail Michal Michał Michel Michele Michelle Mickaël Mieke Miguel Mihai Mihir Mika Mikael Mike Mikel Mikhail Mikko Mikołaj Milagros
   Milena Miles Miljan Millie Milo Miloš Milton Min-jun Mina Mindaugas Mindy Ming Minghui Mingxing Minh Minji Minjun Minna Minoru Mira Miranda Mireia Mireille Mirela
   Mirella Miriam Mirjam Miroslav Mischa Misha Mitch Mitchell Mitsuko Mitsuru Moacir Modestas Modesto Modou Moez Mohamed Mohammed Mohan Mohit Mohsen Moisés Mona Monica
   Mónica Monika Monique Montse Montserrat Morag Morgane Moritz Morris Morten Moses Moshe Mounir Moussa Moustapha Mpho Muhammad Mukesh Murali Murat Muriel Murilo Murray
   Mustafa Mya Mykhailo Mykola Myra Myriam Nabil Nabila Nacho Nadav Nadège Nadezhda Nadia Nadine Nadja Nahuel Naila Naïma Najib Naledi Nalini Nancy Nandan Nando Nanette
   Naoki Naoko Naomi Naoto Napoleón Narayan Narendra Naresh Narges Nasrin Nasser Nassim Nastassja Nat Natalia Natália Natalie Natasha Nathalie Nathan Nathanael Nathaniel
   Naveen Navid Nayara Nayib Nazanin Neal Ned Neeraj Neha Neide Neil Nele Nélida Nelly Nelson Nemanja Nenad Nerea Néstor Neta Neus Neville Ngoc Ngozi Niall Niamh Nicanor
   Niccolò Nicholas Nick Nicla Nicola Nicolas Nicolás Nicolau Nicole Nicoleta Nicolette Nidhi Niels Nieves Nigel Nihal Nikesh Nikhil Nikita Nikki Niklas Niko Nikola
   Nikolai Nikolaj Nikolas Nikolaus Nikos Nilesh Niloufar Nils Nilton Nina Nina-Marie Ninon Nir Niraj Nirav Nisha Nitin Nivedita Nizar Nkechi Nkosana Noa Noah Noam Noé
   Noël Noelia Noémie Nolan Noor Nora Norah Norbert Norma Norman Nour Noura Nuno Nuria Núria Nurit Obinna Océane Octavia Octavio Oded Odette Odile Ofelia Ofer Oisín Okan
   Oksana Olaf Ole Oleg Oleh Oleksandr Oleksii Olena Olga Olímpia Oliver Olivia Olivier Olle Ollie Olufemi Olumide Olusegun Oluwaseun Omar Ombeline Omid Omri Ondřej Onur
   Oona Oren Orhan Orianne Oriol Orit Orla Orlaith Orlando Orna Ornella Orson Ortwin Osamu Oscar Óscar Oskar Östen Osvaldo Oswald Oswaldo Otávio Othman Otília Ottilie
   Otto Oumar Ouriel Ousmane Owen Ozan Özgür Özlem Pablo Paco Paddy Padma Padraig Paige Päivi Pallavi Palle Paloma Pamela Panagiotis Pankaj Paola Paolo Parag Paresh
   Parisa Parker Parvati Pascal Pascale Pascual Pasquale Pat Patrice Patricia Patrícia Patricio Patrício Patrick Patrizia Patrycja Patsy Pau Paul Paula Paulina Pauline
   Paulino Paulo Pavel Pavlo Paweł Payam Pedro Peggy Peiyuan Pekka Penelope Pengcheng Per Percy Perla Pernille Perry Petar Pete Peter Petr Petra Petros Petter Petteri
   Phil Philip Philipp Philippe Philippine Pia Pía Pierluigi Piero Pierre Pieter Pietro Pilar Pinar Piotr Pippa Piyush Polina Pooja Poppy Prabhakar Pradeep Prafulla
   Prakash Pramod Pranav Prasad Prasanna Prashant Prateek Pratik Praveen Preeti Prem Preston Primo Prisca Priscila Priscilla Priya Priyanka Puja Puneet Purnima Pushmeet
   Qian Qiang Qiaozhu Quentin Quim Quique Quirin Quitterie Quoc Rachael Rachel Rachid Radek Radha Radhika Radosław Radu Rafael Rafaela Rafał Raffaele Raffaella Rafi
   Raghav Raghu Ragnar Rahul Raimund Raimundo Rainer Raisa Raissa Raj Raja Rajan Rajat Rajeev Rajesh Rajiv Rakesh Ralf Ralitsa Ralph Ram Raman Ramesh Rami Ramin Ramiro
   Ramon Ramón Ramona Randall Randi Randolph Randy Rania Ranjan Ranjit Raouf Raphael Raphaël Raquel Rashid Rashida Rasmus Raul Raúl Ravi Rayan Raymond Raymonde Rebecca
   Reda Reema Reese Regina Regine Regis Regula Reid Reinaldo Reiner Reinhard Reinhold Reinier Rekha Remco Rémi Remo Rémy Renan Renata Renate Renato Renaud Rene René
   Renée Renzo Reto Reuben Reut Reza Rhea Rhiannon Rhona Rhys Ria Riad Ricarda Ricardo Riccardo Richard Rick Ricky Rieke Rigoberto Riikka Rishabh Rishi Rita Ritesh Ritu
   Riva Rivka Riyad Rob Robbie Robby Robert Roberta Roberto Robin Robyn Rocco Roch Rocío Rod Roderich Roderick Rodolfo Rodolphe Rodrigo Rogelio Roger Rogério Rohan
   Rohini Rohit Roisin Róisín Roland Rolando Rolf Romain Roman Romane Romeo Romina Romuald Ron Rona Ronald Ronan Ronda Ronen Ronnie Roopa Roque Rory Rosa Rosalía Rosalie
   Rosalind Rosana Rosângela Rosanna Rosaria Rose Roselyne Rosemarie Rosemary Rosie Rosimeire Ross Rossana Roswitha Rotem Roxana Roxanne Roy Royce Ruan Ruben Rubén
   Rubens Rubina Ruchi Rudi Rüdiger Rudolf Rudolfo Rudy Rufus Ruggero Rui Ruihan Runa Rune Ruoming Rupa Rupal Rupert Ruslan Russell Rustam Rūta Ruth Ruxandra Ruy Ryan
   Ryo Ryota Ryuichi Saad Sabina Sabine Sabino Sabri Sabrina Sachin Sadie Sadiq Saeed Safia Sagar Sahar Sahil Saïd Saif Sakshi Sakura Salah Salim Salima Sally Salma
   Salman Salomé Salomon Salvador Salvatore Sam Saman Samantha Sameer Sami Samir Samira Sammy Samuel Samy Sandeep Sander Sandhya Sandra Sandrine Sandro Sandy Sang-hoon
   Sangeeta Sangwoo Sanjay Sanjeev Sanna Santiago Santosh Saoirse Sapna Sara Sarah Sarai Sasha Saskia Satish Satoshi Satu Satya Saul Saúl Saurabh Savannah Savio Scarlett
   Scott Sean Sebastian Sebastián Sebastiano Sebastião Sébastien Seema Ségolène Selena Selim Selin Selina Selma Semyon Seo-yeon Seongwon Seoyeon Sepp Séraphine Serena
   Serge Sergei Sergey Sergi Sergio Sérgio Serhii Serigne Serkan Seth Seung-hyun Severin Séverine Severino Shafi Shahid Shahin Shai Shailesh Shalini Shane Shannon
   Shantanu Shanti Sharad Sharmila Sharon Shashank Shaun Shawn Shay Sheena Sheila Shekhar Shelley Shengjia Sherry Sheryl Shigeru Shilpa Shinichi Shinji Shira Shirin
   Shirley Shiv Shiva Shivani Shivon Shlomo Shmuel Shota Shreya Shruti Shuang Shubham Shuchao Shuicheng Shunyu Shweta Shyam Siân Siavash Sibylle Siddharth Siegfried
   Sigmund Sigrid Siim Silas Silke Silvain Silvan Silvana Silvia Sílvia Silvina Silvio Simeon Simon Simón Simona Simone Simran Sinéad Siobhan Siobhán Sipho Sissel Sixto
   Siyuan Sizwe Sjoerd Slavica Slavko Sławomir Slobodan Sneha Snezana Sobia Socorro Sofia Sofía Sofiane Sofie Soheil Solange Soledad Solène Solenne Solveig Somchai Sonal
   Songchun Sonia Sônia Sonja Sönke Soo-yeon Soojin Sophia Sophia-Marie Sophie Soraia Soraya Sören Søren Sota Sotiris Soufiane Souleymane Soumith Spencer Spiros Spyros
   Srinivas Sriram Stacey Stacy Stan Stanislas Stanislav Stanislaw Stanisław Stanley Stavros Stefan Stéfan Stefania Stefanie Stefano Steffen Steffi Stelian Stella Sten
   Steph Stephan Stephane Stéphane Stephanie Stéphanie Stephen Sterling Steve Steven Stian Stig Stuart Subhash Sudhir Sue Sujata Sujatha Sukhdeep Suki Sumaq Sumit Sundar
   Sung-woo Sunghoon Sungwoo Sunil Sunita Sunniva Suraj Suresh Suri Surya Susan Susana Susanne Sushma Suzana Sven Sven-Erik Svenja Svetlana Swantje Swati Sybil Sybille
   Syed Sylvain Sylvester Sylvia Sylviane Sylvie Sylvio Szymon Tabea Tadeu Tadeusz Tadhg Tae-won Taewon Taha Tahnoun Taichi Tainá Taís Taissa Taizo Takahiro Takashi
   Takayuki Takeshi Takumi Takuya Tal Talal Talia Talita Tamar Tamara Tami Tanguy Tania Tânia Tanja Tanmay Tanvi Tanya Tara Taras Tarcísio Tarek Tareq Tariq Tarun Tasha
   Tatiana Tatsuya Tatyana Taylor Ted Tejas Telma Temitope Tengyu Teo Teodor Teodora Teodoro Teófilo Terence Teresa Teresita Terrence Terri Terry Tess Tessa Tetsuya Teun
   Thabo Thais Thaís Thales Thalia Thandiwe Thaynara Thea Thelma Theo Théo Theodor Theodora Theodore Théodore Theresa Thérèse Thiago Thibaud Thibault Thibaut Thierry
   Thijs Thomas Thora Thorben Thore Thorsten Thulani Tiago Tianqi Tianyi Tibor Tihomir Tilda Till Tilman Tilmann Tim Timnit Timo Timothée Timothy Timur Tina Tiphaine
   Tirso Tito Titouan Titus Tiziana Tobi Tobias Toby Todd Tolga Tom Tomas Tomás Tomáš Tomasz Tomer Tommaso Tommy Tomoko Toni Tonia Tony Toomas Tor Torben Torbjörn Tore
   Torgeir Torsten Toru Toshihiro Tracey Tracy Travis Trent Trevor Tricia Trine Trini Trish Tristan Trond Troy Trudy Tsuyoshi Tuğba Tullio Tunde Tuomas Turgut Tyler Tyra
   Tyrone Tyson Tzu-Chieh Ubirajara Uche Uday Udo Ueli Ugo Ulf Uli Ulla Ulrich Ulrike Umar Umberto Umesh Unai Uri Urs Ursula Úrsula Usha Ushi Ute Uwe Uxía Uzma Vaclav
   Vadim Vaibhav Valdemar Valdir Valdis Valentin Valentín Valentina Valentyn Valeria Valéria Valerie Valérie Valerio Valter Vanda Vandana Vanessa Vânia Varun Vasco
   Vasiliki Vasilis Vasily Vasyl Vaughn Veit Venkat Venkatesh Vera Vera-Lúcia Verena Vern Vernon Veronica Verónica Verónique Véronique Vesna Viacheslav Vicent Vicente
   Vicki Vicky Victor Víctor Victoria Vidya Vijay Vikas Vikki Vikram Viktor Viktoria Ville Vilma Vimal Vinay Vincent Vincenzo Vineet Vinícius Vinod Viola Violaine
   Violeta Violette Viorel Vipin Vipul Viraj Virgil Virgilio Virgínia Virginie Vishal Vishnu Vitali Vitalik Vitaly Vito Vitor Vítor Vittoria Vittorio Vivek Vivian
   Viviana Viviane Vivien Vivienne Vlad Vladimir Vladislav Vojtěch Volkan Volker Volkmar Volodymyr Vuk Vyacheslav Wael Wagner Waldemar Waleed Walid Wally Walter Waltraud
   Wambui Wanda Wander Wang Wanjiru Wanli Warren Wassim Wayne Wei Weijia Weilin Weinan Weizhu Wellington Wendelin Wendell Wendi Wendy Wenfeng Wenhu Wenjie Wentao Wenzel
   Werner Wesley Whitney Wiebke Wieland Wiktor Wilder Wilfried Wilhelm Wilhelmina Will Willem William Wilma Wilmar Wilmer Wilson Wim Winfried Winnie Winston Wiremu
   Witold Wladimir Wojciech Wolf Wolfgang Wolfram Woojin Wouter Xabier Xavi Xavier Xi Xiang Xiangyang Xiao Xiaodong Xiaohan Xiaohua Xiaojun Xiaolin Xiaolong Xiaoming
   Xiaotian Xiaoyu Xiaoyun Ximena Xinyi Xinyu Xipeng Xoán Xu Xuedong Xueqi Xuezhi Ya-Qin Yaakov Yacine Yael Yahui Yahya Yair Yaïr Yamila Yamile Yan Yana Yang Yanhong
   Yani Yanjun Yann Yannic Yannick Yannis Yaqin Yara Yaron Yaroslav Yash Yasir Yasmin Yasmina Yasmine Yasuo Yaw Yeeun Yegor Yehuda Yejin Yelena Yesenia Yevgeny Yi
   Yiannis Yida Yihan Yilun Yiming Ying Yinghui Ylva Yoann Yoav Yoel Yogesh Yohan Yoichi Yoko Yolanda Yolande Yonatan Yonghui Yongqiang Yongsu Yoni Yoon Yosef Yoshihiro
   Yoshua Yossi Yosuke Youenn Young-ho Youngjin Youri Yousef Youssef Youssra Yuandong Yuanqing Yuanzhi Yucheng Yue Yuhui Yuichi Yuji Yujin Yuki Yukihiro Yuko Yulia
   Yuliya Yumi Yun Yuna Yunhe Yuntao Yuri Yuriy Yusaku Yusra Yusuf Yusuke Yutaka Yutong Yuval Yuxiang Yuxin Yvan Yves Yves-Marie Yvette Yvonne Zac Zach Zachary Zack
   Zahra Zaid Zaida Zainab Zakaria Zanele Zara Zbigniew Zdeněk Zdenka Zeina Zelda Zélia Željko Zena Zenaida Zeynep Zeyuan Zhang Zhe Zhengyu Zhi Zhihong Zhilin Zhipeng
   Zhiting Zhiyuan Zhuang Ziad Zied Zihang Zineb Zita Ziv Ziwei Ziyad Ziyang Ziyu Zlatko Zoe Zoë Zofia Zoltán Zora Zoran Zoubin Zsófia Zubair Zuleica Zuleide Zuleika
   Zuzana`
    .trim()
    .split(/\s+/),
);
