/** Given names that are common among the people of the field, from many countries. A name that begins with one is likely a person's. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdul Abel Abhishek Abigaël Abigail Achim Ada Adam Adán Adela Adele Adélia Adelina Adem Adil Aditi Aditya Adolfo Adrian Adriana Adriano Adrien Afonso Agata Agathe
   Agnes Agnès Agnieszka Agustín Agustina Ahmad Ahmed Aidan Aimee Ainhoa Aino Aisha Aitor Ajay Ajit Akash Akhil Aki Akinwumi Akio Akira Alain Alan Alana Alba Albane Albert
   Alberto Albrecht Alda Aldo Alejandra Alejandro Alejo Aleksander Aleksandr Aleksandra Aleksei Alena Aless Alessandra Alessandro Alessia Alex Alexander Alexandr Alexandra
   Alexandre Alexandrine Alexei Alexey Alexia Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alisa Alison Alix Allan Allen Allison Almudena Aloïs Alois Alvaro Álvaro
   Alyssa Amaia Amalia Amália Amanda Amandine Amar Amara Amaya Amélia Amelia Amélie Ami Amin Amina Aminata Amir Amit Amos Amy Ana Anabel Anaïs Anand Ananya Anastasia
   Anastasiia Anatoly Ander Anders André Andre Andrea Andreas Andreea Andrei Andreia Andrej Andres Andrés Andrew Andrey Andris Andrzej Andy Anett Ángel Angela Ângela
   Angelica Angélica Angelina Angelo Ângelo Angus Aníbal Anibal Anika Anil Anita Anja Anke Ankit Ankur Anna Annabel Anne Anneliese Annette Annika Anouk Anselmo Ansgar
   Anthony Anthoula Antje Antoine Antoinette Anton Antonella Antonia Antónia Antônia Antonio António Antônio Anurag Anya Aoi Aparna Apoorva Araceli Aram Arash Archie Ari
   Ariana Arianna Ariel Aristide Arjun Arlene Arlindo Arman Armando Armin Arnaldo Arnaud Arne Arno Arnold Arsène Artem Arthur Artur Arturo Arun Arvind Asa Asha Ashish Ashley
   Ashok Ashwin Asier Asma Astou Astrid Atif Atul Audrey August Augusta Auguste Augustin Augusto Aurelia Aurélie Aurélien Aurelio Avi Aviv Awa Axel Ayaka Ayesha Aylin Ayoub
   Ayşe Azra Baptiste Barak Barbara Bárbara Barbora Barnaby Barret Barry Bart Bartolomé Bashir Basil Bastian Bastien Beate Beatrice Béatrice Beatriz Begoña Belén Belinda Ben
   Benedetta Benedict Benedikt Benita Benito Benjamin Benoît Bento Berit Bernadette Bernard Bernardo Bernd Bernhard Bernice Bert Berta Berthold Bertrand Beth Bettina Betty
   Bianca Bill Birgit Birgitta Birte Bishal Björn Blaise Blake Blanca Blandine Blas Blessing Bo Bob Bobby Bogdan Bohdan Boris Borja Brad Brandon Braulio Brenda Brendan Breno
   Bret Brett Brian Bridget Brigitte Britta Brooke Bruce Bruno Bryan Bryce Burkhard Byron Cael Caio Caitlin Callum Calvin Cameron Camila Camilla Camille Camilo Candela
   Candice Carina Carine Carl Carla Carlo Carlos Carlota Carlotta Carme Carmela Carmen Carol Carolin Carolina Caroline Carsten Casey Casimir Cassandra Cassie Catalina
   Catarina Cate Catherine Cathy Catriona Cécile Cecilia Cecília Cédric Cédrick Celeste Célestin Celia Célia Celina Céline Celso Cem César Cesar Cesare Chad Chandra Chantal
   Charlène Charles Charlie Charlotte Chaya Chelsea Chen Cheng Cheryl Chiamaka Chiara Chidi Chika Chinedu Chioma Chirag Chloé Chris Christa Christelle Christian Christiane
   Christie Christina Christine Christoph Christophe Christopher Christos Chuck Chung Cian Ciara Cícero Cindy Ciro Claire Clara Clare Clarissa Clarisse Clark Cláudia Claudia
   Claudio Claus Cléber Cleide Clélia Clémence Clemens Clément Clementine Cliff Clive Colin Coline Conceição Concha Connor Conor Conrad Conrado Constance Constantin
   Constanza Cora Coralie Cordelia Corinna Corinne Cornelia Cornelius Cosima Courtney Craig Crispin Cristian Cristiano Cristina Cristóbal Curtis Cynthia Cyril Cyrille Cyrus
   Dafne Dagmar Daisuke Dale Dalia Dalila Damian Damián Damião Damien Damon Dan Dana Dani Daniel Dániel Daniela Danielle Danilo Danny Daphne Daria Dario Darío Darius Darrell
   Darren Darya Daryl Dave Davi David Davide Davina Dean Deb Debora Débora Deborah Declan Deepak Deirdre Delfina Delphine Demetrio Demis Denis Denise Deniz Dennis Derek
   Derrick Desmond Detlef Dev Devi Devon Dexter Dhruv Diana Diane Didier Diederik Diego Dieter Dietmar Dietrich Dilip Dilma Dimitri Dimitris Dina Dinesh Dino Diogo Dionísio
   Dirk Djamila Dmitri Dmitry Dolly Dolores Domingo Domingos Dominic Dominik Dominique Don Donald Donata Donatella Donna Dora Doreen Doris Doron Dorothea Dorothée Dorothy
   Doug Douglas Dov Drew Duarte Dulce Duncan Dušan Dustin Dwayne Dylan Dympna Ebru Ece Eckhard Ed Edda Eddie Edgar Edith Edmond Edmund Edmundo Edna Edoardo Édouard Edson
   Eduardo Edward Edwin Efraín Efrat Egon Eileen Einar Eiso Ekaterina Eladio Elaine Elba Eldad Eleanor Elena Eleonora Eleonore Éléonore Eli Elian Eliana Éliane Eliane Elias
   Elif Eliot Elisa Elisabeth Elísabeth Élise Elise Eliseo Elizabeth Elke Ella Elle Ellen Elliot Elliott Ellis Elmar Eloísa Éloïse Eloise Elon Eloy Elsa Elvira Emad Emanuel
   Emil Émile Emile Emilia Emiliano Emilie Émilie Emilio Emílio Emily Emine Emma Emmanuel Emmanuelle Emre Encarnación Enea Engin Enno Enrico Enrique Enzo Erdem Eren Eric
   Erica Erich Ericka Erik Erika Ermelinda Ernest Ernestine Ernesto Ernst Erwan Erwin Espen Esperanza Esteban Estefanía Estela Estelle Ester Estevão Esther Ethan Étienne
   Etienne Ettore Eugen Eugene Eugenia Eugênia Eugenio Eugénio Eulalia Eunice Eusebio Eva Eva-Maria Evan Evandro Evaristo Evelina Evelyn Evgeny Ewa Ezequiel Ezra Fabian
   Fabián Fabiana Fabiano Fabien Fabienne Fabio Fábio Fábiola Fabrice Fadi Faisal Fanny Farah Farhan Farid Fatima Fátima Faustino Federica Federico Fei-Fei Felicia Feliciano
   Felicitas Felipe Felix Félix Ferdinand Fermín Fernand Fernanda Fernando Fidel Fien Filip Filipa Filipe Filippo Finn Fiona Fiorella Flávia Flavia Flávio Flavio Fleur Flora
   Florence Florencia Florent Florentin Florian Florin Floris Fran Frances Francesca Francesco Francine Francis Francisco Franck François Francois Françoise Frank Franklin
   Franz Franziska Frauke Fred Freddy Frédéric Frederic Frederick Frederico Frederik Frédérique Freya Frida Frieda Friederike Friedrich Fritz Fumiko Gabriel Gabriela
   Gabriele Gabriella Gabrielle Gaël Gaëlle Gaetano Gaizka Galina Ganesh Garance Gareth Garrett Gary Gaspar Gaspard Gastón Gaston Gaurav Gauri Gauthier Gautier Gavin Geeta
   Genaro Geneviève Genoveva Geoff Geoffrey Georg George Georges Georgi Georgina Geraldine Géraldine Geraldo Gerard Gérard Gerardo Gerd Gerda Gerhard Germain Germán Gerrit
   Gert Gertrud Ghislaine Gianluca Gianna Gianni Gideon Gil Gilbert Gilberto Gilda Gilles Gillian Gina Gino Giorgia Giorgio Giovanna Giovanni Girish Gisela Gisele Gisèle
   Giselle Giulia Giuliano Giuseppe Glen Glenn Gloria Glória Godfrey Gonzalo Gopal Goran Gordon Gorka Gottfried Götz Grace Graciela Graham Grant Grażyna Greg Grégoire
   Gregory Grégory Greta Gretchen Grigory Gudrun Guido Guilherme Guillaume Guillem Guillermo Gunnar Günther Gunther Gus Gustaf Gustav Gustave Gustavo Guy Gwen Gwenaëlle
   Gwendolyn Habib Hadrien Haim Hakan Hal Hamid Hamza Hana Hanna Hannah Hanne Hannes Hanno Hans Hao Harald Hari Harish Harley Harold Harriet Harrison Harry Harsh Hartmut
   Haruka Harun Hasan Hassan Hasso Hazel Heather Hector Héctor Hedi Hedwig Heidi Heike Heiko Hein Heinrich Heinz Heitor Hélder Helder Helen Helena Hélène Helga Hélio Heloísa
   Hema Hendrik Henning Henri Henriette Henrik Henrique Henry Herbert Hermann Hermine Hernán Hernando Hervé Hester Hilary Hilda Hilde Hildegard Himanshu Hina Hiro Hiroshi
   Hiroto Hoda Holger Honorine Horacio Horácio Horst Hortense Hosni Howard Huang Hubert Hugh Hugo Hugues Humberto Humphrey Hüseyin Hussein Huw Iago Iain Ian Iara Iban
   Ibrahim Idan Idris Ifeoma Igal Ignacio Igor Iker Ilan Ilaria Ilda Ilham Ilona Ilse Ilya Imani Imke Imogen Imran Iñaki Inês Ines Inga Inge Ingo Ingrid Íñigo Inka
   Inmaculada Ioana Ioannis Irene Iria Irina Iris Irma Iryna Isa Isaac Isabel Isabella Isabelle Isadora Isaiah Isaías Isha Ishaan Ishan Isidora Isidro Ismael Itai Itamar
   Itziar Ivan Iván Ivana Ivete Ivo Ivonne Iwona Izabela Jaana Jaap Jacek Jacinta Jacinto Jack Jackie Jackson Jacó Jacob Jacobo Jacopo Jacqueline Jacques Jada Jade Jadwiga
   Jaime Jairo Jakob Jalen Jamal James Jamie Jamil Jamila Jan Jan-Philipp Jana Janaína Jane Janet Janina Janine Janis Janusz Jared Jarno Jaroslav Jasmin Jasmine Jason Javi
   Javier Jay Jaya Jayant Jayden Jean Jean-Baptiste Jean-Charles Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel
   Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeanette Jeanne Jeannine Jed Jeff Jeffrey Jemima Jen Jenna Jennifer Jenny Jens Jeremiah Jérémie Jeremy Jérémy
   Jérôme Jerry Jesper Jess Jesse Jessica Jesús Jiho Jill Jim Jimmy Jing Jitendra Jo Joachim Joan Joana Joanna Joanne João Joaquim Joaquín Joaquin Joaquina Jocelyn Jochen
   Jodie Joe Joel Joelle Johan Johann Johanna Johannes John Johnny Jolanta Jolene Jon Jonas Jonathan Jonny Joost Jordan Jordi Jördis Jörg Jorge Joris Jorma Joscha José Josef
   Josefina Josep Joseph Josephine Joséphine Josette Josh Joshua Josiah Josué Jouni Joyce Józef Juan Juan-Carlos Juana Judite Judith Judy Jukka Julia Júlia Julian Juliana
   Juliane Julie Julie-Anne Julien Juliet Julieta Juliette Julio Júlio Julius Jun Jürg Jürgen Jussi Justin Justine Justyna Jyoti Kai Kaito Kaja Kalle Kalpana Kamal Kamil
   Kamila Kaori Karan Kåre Kareem Karen Kari Karim Karima Karin Karina Karine Karl Karla Karol Karolina Karsten Kasper Katarina Katarzyna Kate Kateryna Katharina Katherine
   Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Katrina Katya Kavita Kay Kazuki Kazuo Keiko Keisha Keith Kelly Kelsey Kelvin Kemal Ken Kendra Kenji Kenneth Kent Kenza
   Kerry Kerstin Kevin Khadija Khaled Khalid Kieran Killian Kim Kimberly Kimiko Kiran Kirill Kirk Kirsten Kirsty Klara Klaus Klemens Knut Kofi Konrad Konstantin Koray Kostas
   Krishna Krista Kristen Kristian Kristin Kristina Kristof Krzysztof Kumar Kunal Kunle Kurt Kwame Kyle Kyra Ladislav Lakshmi Lambert Lana Lance Lara Larisa Larissa Larry
   Lars Lasse Laszlo László Latifa Latoya Laura Laure Laurel Lauren Laurence Laurent Lauri Laurie Lautaro Lavinia Layla Layton Lea Léa Leandra Leandro Lech Leda Lee Leif
   Leigh Leila Lekha Lena Leo Léo León Leon Léon Leona Leonard Léonard Leonardo Leonid Leonidas Léonie Leonie Leonor Leonora Leopold Leopoldo Leroy Lesley Leslie Leszek
   Leticia Letícia Letizia Levi Levin Lewis Lex Li Lia Liam Liana Liang Licia Lidia Lidija Liesbeth Lieselotte Lígia Lili Lilia Lilian Lilly Lily Lin Lina Linda Linus Lionel
   Lior Lisa Lisbeth Liselotte Liu Liv Livia Lívia Lizbeth Ljubica Llewellyn Lluís Loan Logan Loïc Lola Lorena Lorenzo Loreto Loretta Lorna Lorraine Lothar Lottie Lou Louis
   Louisa Louise Lourdes Loyd Lubna Luc Luca Lucas Lucia Lucía Lúcia Luciana Luciane Luciano Lucie Lucien Lucile Lucilla Lucio Lúcio Lucrecia Lucrezia Lucy Ludmila Ludovic
   Ludwig Luigi Luis Luís Luísa Luisa Luiz Luiza Lukas Lukáš Luke Lutfi Lutz Lydia Lyle Lynn Maarten Mabel Maciej Madalena Maddalena Maddie Madeleine Madeline Madhu Mads
   Mafalda Magali Magda Magdalena Magnus Mahesh Mahmoud Maia Maike Maite Maja Makoto Malala Malcolm Malik Malin Malte Mamadou Manfred Manish Manisha Manju Manoel Manoj
   Manolo Mansoor Manu Manuel Manuela Mara Marc Marcel Marcela Marceline Marcella Marcello Marcelo Marcia Márcia Marcin Márcio Marcio Marco Marcos Marcus Marek Marga
   Margaret Margareta Margarete Margarida Margarita Margaux Margherita Margit Margot Marguerite Mari Maria María Mariam Mariana Marianna Marianne Mariano Maribel Marie
   Marie-Anne Marie-Christine Marie-Claire Marie-Laure Marietta Marija Marijke Marika Marilena Marília Marilyn Marin Marina Marinus Mario Mário Marion Maris Marisa Maristela
   Marit Maritza Marius Mariya Marjorie Mark Marko Markus Marlene Marlène Marlon Marsha Marshall Marta Marten Martha Marthe Martijn Martin Martín Martina Martine Martino
   Marvin Marwan Mary Maryam Masahiro Masato Masayoshi Massimo Mateo Mateus Mateusz Matheus Mathew Mathias Mathieu Mathilde Mathis Matías Matias Matilda Matilde Mats Matt
   Matteo Matthew Matthias Matthieu Matti Maud Maude Maura Maureen Maurice Maurício Mauricio Mauro Max Maxim Maxime Maximilian Maximiliano Maximilien Maximo Máximo Maya
   Mayra Mayumi Medhat Meera Megan Mehdi Mehmet Mehul Mei Meike Meinrad Meir Mel Melanie Mélanie Melina Melinda Melissa Mélissa Meredith Merle Mert Meryl Mia Micaela Micha
   Michał Michael Michaela Michail Michel Michele Michelle Mickaël Miguel Mihai Mika Mikael Mike Mikel Mikhail Mikko Mikołaj Milagros Milena Miles Miljan Millie Milo Milton
   Mina Mindy Ming Minh Minjun Minna Mira Miranda Mireia Mireille Mirela Miriam Mirjam Miroslav Mischa Misha Mitch Mitchell Mitsuko Modestas Modesto Mohamed Mohammed Mohan
   Mohit Mohsen Moisés Mona Monica Mónica Monika Monique Montse Montserrat Morag Morgane Moritz Morten Moses Moshe Mukesh Murat Muriel Murilo Murray Mustafa Mya Myra Myriam
   Nabil Nabila Nacho Nadav Nadège Nadia Nadine Nadja Nahuel Naila Naïma Najib Nalini Nancy Nando Nanette Naoko Naomi Napoleón Narayan Narendra Narges Nasrin Nassim
   Nastassja Nat Natália Natalia Natalie Natasha Nathalie Nathan Nathanael Nathaniel Naveen Nayara Nazanin Neal Ned Neha Neil Nélida Nelly Nelson Néstor Neta Neus Neville
   Ngozi Niall Nicanor Nicholas Nick Nicla Nicola Nicolas Nicolás Nicolau Nicole Nicoleta Nicolette Nidhi Niels Nieves Nigel Nihal Nikhil Nikita Nikki Niklas Niko Nikola
   Nikolai Nikolaj Nikolas Nikolaus Nikos Nils Nilton Nina Nina-Marie Ninon Nir Nisha Nitin Nivedita Noa Noah Noam Noé Noël Noelia Noémie Nolan Noor Nora Norah Norbert Norma
   Norman Nour Nuno Núria Nuria Nurit Obinna Octavia Octavio Oded Odette Odile Ofelia Ofer Okan Oksana Olaf Ole Oleg Oleksandr Olena Olga Olímpia Oliver Olivia Olivier Olle
   Ollie Olufemi Olumide Omar Ondřej Onur Oona Oren Oriol Orla Orlaith Orlando Orna Orson Osamu Oscar Óscar Oskar Osvaldo Oswald Oswaldo Otávio Otília Ottilie Otto Oumar
   Ouriel Ousmane Owen Özgür Özlem Pablo Paco Paddy Padma Paige Palle Paloma Pamela Panagiotis Pankaj Paola Paolo Parag Parisa Parker Parvati Pascal Pascale Pascual Pasquale
   Pat Patrice Patricia Patrícia Patricio Patrício Patrick Patrizia Patrycja Patsy Pau Paul Paula Paulina Pauline Paulino Paulo Pavel Paweł Pedro Peggy Pekka Penelope Per
   Percy Perla Pernille Perry Petar Pete Peter Petra Petros Petter Phil Philip Philipp Philippe Pia Pía Pierre Pieter Pietro Pilar Pinar Piotr Pippa Piyush Pooja Poppy
   Pradeep Prakash Pranav Prasanna Prashant Prateek Pratik Preeti Prem Preston Primo Prisca Priscila Priscilla Priya Priyanka Puja Puneet Purnima Qian Quentin Quique Quirin
   Rachael Rachel Rachid Radek Radha Radhika Radu Rafał Rafael Rafaela Raffaele Rafi Raghav Raghu Ragnar Rahul Raimund Raimundo Rainer Raisa Raissa Raj Raja Rajan Rajat
   Rajeev Rajesh Rajiv Rakesh Ralf Ralitsa Ralph Ram Ramesh Ramin Ramiro Ramón Ramon Ramona Randall Randi Randolph Randy Rania Ranjit Raphael Raphaël Raquel Rashid Rashida
   Rasmus Raúl Raul Ravi Rayan Raymond Raymonde Rebecca Reema Reese Regina Regine Regis Reid Reinaldo Reiner Reinhard Reinhold Reinier Rekha Remco Rémi Remo Rémy Renan
   Renata Renate Renato Renaud René Rene Renée Renzo Reto Reuben Reut Reza Rhea Rhiannon Rhona Rhys Ria Riad Ricarda Ricardo Riccardo Richard Rick Ricky Rieke Rigoberto
   Rishabh Rishi Rita Ritu Riva Rob Robbie Robby Robert Roberta Roberto Robin Robyn Rocco Roch Rocío Rod Roderick Rodolfo Rodrigo Rogelio Roger Rogério Rohan Rohini Rohit
   Roisin Róisín Roland Rolando Rolf Romain Roman Romeo Romina Romuald Ron Rona Ronald Ronan Ronda Ronen Ronnie Roque Rory Rosa Rosalía Rosalie Rosalind Rosana Rosângela
   Rosanna Rosaria Rose Roselyne Rosemarie Rosemary Rosie Ross Rossana Rotem Roxana Roxanne Roy Royce Ruben Rubén Rubens Rubina Ruchi Rudi Rudolf Rudolfo Rudy Rufus Ruggero
   Rui Runa Rune Rupa Rupal Rupert Ruslan Russell Rustam Ruth Ruxandra Ruy Ryan Saad Sabina Sabine Sabino Sabrina Sachin Sadie Sadiq Saeed Safia Sagar Sahar Sahil Saïd Saif
   Sakshi Sakura Salah Salim Salima Sally Salma Salman Salomé Salomon Salvador Salvatore Sam Samantha Sami Samir Samira Sammy Samuel Samy Sandeep Sander Sandhya Sandra
   Sandrine Sandro Sandy Sangeeta Sanjay Sanjeev Sanna Santiago Santosh Sapna Sara Sarah Sarai Sasha Saskia Satish Satoshi Satya Saul Saúl Saurabh Savannah Savio Scarlett
   Scott Sean Sebastian Sebastián Sebastiano Sebastião Sébastien Seema Selena Selim Selina Selma Semyon Seo-yeon Sepp Séraphine Serena Serge Sergei Sergey Sergi Sergio
   Sérgio Serhii Seth Severin Séverine Severino Shafi Shahid Shahin Shai Shalini Shane Shannon Shanti Sharad Sharmila Sharon Shashank Shaun Shawn Shay Sheena Sheila Shelley
   Sherry Sheryl Shigeru Shilpa Shinji Shira Shirin Shirley Shiv Shiva Shivon Shlomo Shreya Shruti Shubham Shweta Shyam Siân Sibylle Siddharth Siegfried Sigmund Sigrid Silas
   Silke Silvain Silvan Silvana Silvia Sílvia Silvina Silvio Simeon Simon Simón Simona Simone Simran Sinéad Siobhan Sissel Sixto Slavica Sneha Sobia Socorro Sofia Sofía
   Sofie Soheil Solange Soledad Solène Solenne Solveig Somchai Sonal Sonia Sônia Sonja Sophia Sophia-Marie Sophie Soraia Soraya Sören Soufiane Soumith Spencer Spiros Søren
   Srinivas Sriram Stacey Stacy Stan Stanislas Stanislav Stanislaw Stanley Stefan Stéfan Stefania Stefanie Stefano Steffen Steffi Stelian Stella Sten Steph Stephan Stéphane
   Stephane Stephanie Stephen Sterling Steve Steven Stian Stig Stuart Subhash Sudhir Sue Sujatha Sukhdeep Suki Sumit Sundar Sunil Sunita Sunniva Suraj Suresh Suri Surya
   Susan Susana Susanne Sushma Suzana Sven Sven-Erik Svenja Svetlana Swantje Swati Sybil Sybille Syed Sylvain Sylvester Sylvia Sylviane Sylvie Sylvio Tadeu Tadeusz Taís
   Taissa Takeshi Takumi Tal Talia Talita Tamara Tami Tania Tânia Tanja Tanvi Tanya Tara Tarcísio Tarek Tariq Tasha Tatiana Tatsuya Tatyana Taylor Ted Tejas Telma Teo Teodor
   Teodora Teodoro Teófilo Terence Teresa Teresita Terrence Terri Terry Tess Tessa Thais Thaís Thalia Thandiwe Thaynara Thea Thelma Theo Théo Theodor Theodora Théodore
   Theodore Theresa Thérèse Thiago Thibault Thierry Thijs Thomas Thora Thorben Thore Thorsten Thulani Tiago Tibor Tilda Till Tilman Tilmann Tim Timnit Timo Timothée Timothy
   Timur Tina Tirso Tito Titus Tiziana Tobi Tobias Toby Todd Tom Tomás Tomas Tomáš Tomasz Tomer Tommaso Tommy Tomoko Toni Tonia Tony Tor Torben Tore Torgeir Torsten Tracey
   Tracy Travis Trent Trevor Tricia Trine Trini Trish Tristan Trond Troy Trudy Tuğba Tullio Tunde Tuomas Turgut Tyler Tyra Tyrone Tyson Uday Udo Ugo Ulf Uli Ulla Ulrich
   Ulrike Umar Umberto Umesh Uri Urs Ursula Úrsula Usha Ushi Ute Uwe Uzma Vaclav Vadim Vaibhav Valdemar Valentin Valentín Valentina Valeria Valéria Valérie Valerie Valerio
   Valter Vanda Vandana Vanessa Vânia Varun Vasco Vasilis Vasily Vaughn Veit Venkat Venkatesh Vera Vera-Lúcia Verena Vern Vernon Veronica Verónica Verónique Véronique Vicent
   Vicente Vicki Vicky Victor Víctor Victoria Vidya Vijay Vikas Vikki Vikram Viktor Viktoria Vilma Vimal Vincent Vincenzo Vineet Vinícius Vinod Viola Violaine Violeta
   Violette Viorel Vipin Viraj Virgil Virgilio Virgínia Virginie Vishal Vishnu Vitali Vitalik Vito Vitor Vítor Vittoria Vittorio Vivek Vivian Viviana Viviane Vivien Vivienne
   Vlad Vladimir Vojtěch Volker Volkmar Vuk Wagner Waldemar Waleed Wally Walter Waltraud Wanda Wander Wang Warren Wayne Wei Wellington Wendelin Wendell Wendi Wendy Wenfeng
   Wenzel Werner Wesley Whitney Wiebke Wieland Wiktor Wilder Wilfried Wilhelm Wilhelmina Will William Wilma Wilmar Wilson Wim Winfried Winnie Winston Wiremu Witold Wladimir
   Wojciech Wolf Wolfgang Xabier Xavi Xavier Xi Xiang Xiao Ximena Xinyi Xoán Xu Yaakov Yael Yaïr Yair Yamila Yamile Yan Yana Yang Yani Yann Yannic Yannick Yannis Yara Yash
   Yasmin Yasmina Yasmine Yasuo Yeeun Yehuda Yelena Yesenia Yi Yiannis Ying Yoann Yoav Yoel Yohan Yolanda Yonatan Yoni Yosef Yoshua Youri Youssef Youssra Yuki Yuko Yulia
   Yuliya Yun Yuna Yuri Yuriy Yusra Yusuf Yusuke Yuval Yvan Yves Yves-Marie Yvette Yvonne Zac Zach Zachary Zack Zahra Zaid Zaida Zainab Zakaria Zara Zdeněk Zeina Zelda Zélia
   Zena Zenaida Zeynep Zhang Zhe Zhi Ziad Zineb Zita Ziv Zoe Zoë Zofia Zoltán Zora Zoran Zoubin Zsófia Zubair Zuleika Zuzana`
    .trim()
    .split(/\s+/),
);
