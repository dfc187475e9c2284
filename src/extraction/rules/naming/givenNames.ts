/** Given names that are common among the people of the field, from many countries. A name that begins with one is likely a person's. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdul Abigail Adam Adrian Adriana Agnes Ahmed Aidan Akash Akira Alan Albert Alberto Alejandro Alejandra Aleksander Alessandro Alex Alexander Alexandr
   Alexandra Alexandre Alexis Alfonso Alfred Ali Alice Alicia Alina Alison Allison Alvaro Álvaro Amanda Amir Amit Amy Ana Anders Andrea Andreas Andrej André Andre Andres
   Andrés Andrew Andy Angela Anil Anita Anja Anna Anne Annette Anthony Antoine Anton Antonio António Antônio Ariel Arjun Armin Arnaud Arthur Arturo Arvind Ashish Ashley
   Astrid Audrey Aurélien Aurelio Barbara Barret Bart Beatriz Ben Benjamin Benoît Bernard Bernardo Bernd Bernhard Beth Bill Björn Blake Bob Boris Brad Brandon Bret Brett
   Brian Bruce Bruno Bryan Caio Camila Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Catarina Catherine Cecilia Cédric Celina César Charles Charlotte
   Chen Chloé Chris Christian Christina Christine Christoph Christophe Christopher Clara Claire Clara Clément Cláudia Claudia Claudio Colin Cristina Cristiano Damien Dan
   Daniel Daniela Danielle Dario Dave David Davide Dawn Dean Debora Deborah Demis Denis Dennis Diana Didier Diego Dieter Dietmar Dimitri Dirk Dmitri Dominique Don Donald
   Dora Doug Douglas Duarte Dustin Dylan Ed Eduardo Edward Edwin Eiso Elena Eleanor Eli Elias Elisa Elizabeth Ella Ellen Elon Emad Emanuel Emilia Emilie Emily Emma Emmanuel Enrique Eric Erica Erich Erik
   Erika Ernst Esteban Esther Ethan Eugene Eva Evan Evelyn Fabio Fábio Fabrice Fatima Federico Felipe Felix Fernanda Fernando Fiona Florence Florian Fei-Fei Francesca Francesco
   Francis Francisco Franck François Frank Franz Fred Frédéric Frederico Friedrich Gabriel Gabriela Gabriele Gary Geoffrey Georg George Georges Gerard Gérard Gerhard Gilles Gina
   Giovanni Gisele Giulia Gloria Gonzalo Grace Graham Greg Gregory Guido Guilherme Guillaume Guillermo Gustavo Guy Günther Hannah Hannes Hans Harald Harry Hassan Heather Heike
   Heinrich Heiko Helen Helena Hélène Henri Henrik Henrique Henry Herbert Hiroshi Holger Howard Hugh Hugo Ian Ibrahim Ignacio Igor Ilya Inês Ines Ingo Ingrid Irene Iris Isaac Isabel Isabelle
   Ivan Iván Jack Jackson Jacob Jacqueline Jacques Jade Jaime Jakob James Jamie Jan Jana Jane Janet Jared Jason Javier Jean Jean-François Jean-Pierre Jeff Jeffrey Jennifer Jens Jeremy Jérôme
   Jerry Jessica Jim Jimmy Jing João Joana Joaquín Joaquim Jochen Joe Joel Joelle Johan Johann Johanna Johannes John Jon Jonas Jonathan Jordan Jordi Jörg Jorge José Josef Joseph Josh
   Joshua Joshua Joyce Juan Juana Judith Judy Julia Julian Juliana Julie Julien Juliette Julio Júlio Jun Jürgen Justin Kai Kaori Karen Karim Karin Karl Karla Karsten Kate Katharina Katherine Kathrin
   Katie Katja Kavita Keith Kelly Ken Kenneth Kenji Kevin Kim Klaus Koray Kristin Kristina Kumar Kurt Kyle Lara Larissa Larry Lars Laura Laure Laurent Laurence Lauren Lea Léa Leandro Lee Lena Leo
   León Leon Leonard Leonardo Leonor Lex Li Liam Liang Lidia Lilian Lin Lina Linda Lionel Lisa Liu Lisa Lorena Lorenzo Lou Louis Louise Luc Luca Lucas Lucia Lucía Luciana Lúcia Luciano Lucy Ludovic Luis
   Luís Luísa Luiz Luiza Lukas Luke Lutz Lydia Magnus Maja Manuel Manuela Mara Marc Marcel Marcelo Marcia Márcia Márcio Marco Marcos Marcus Margaret Margarida Margarita Maria Maria María Mariana Marie Marina Mario
   Mário Marisa Mariya Mark Marko Markus Marlene Marta Martha Martin Martín Martina Mary Masayoshi Mateo Mateus Mathias Mathieu Mathilde Matheus Matt Matteo Matthew Matthias Mats Maurice Maurício Mauricio Max Maxim Maxime Maya Megan
   Mehdi Mei Melanie Melissa Mia Michael Michel Michele Michelle Miguel Mike Mikhail Milena Ming Mira Miriam Mohamed Mohammed Moritz Monica Mónica Monika Mustafa Nabila Nadia Nadine Naomi Nat Natália
   Natalia Natalie Natasha Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicolás Nicole Niklas Nils Nina Nir Noah Noam Nora Norbert Nuno Olaf Oliver Olivia Olivier Omar Orlando Oriol Oscar Óscar Oskar Otávio Otto
   Pablo Paloma Pamela Pascal Pascale Pat Patricia Patrícia Patrick Patrizia Paul Paula Paulo Pauline Pavel Pedro Peggy Percy Peter Petra Phil Philip Philipp Philippe Pierre Pietro Prasanna Priya Quentin Rachel Rafael Rafaela Raffaele Rahul Rainer
   Raj Ralf Ralph Ram Ramón Ramon Raphael Raphaël Raquel Raúl Ravi Raymond Rebecca Regina Reid Reiner Rémi Renata Renate Renaud Renato René Ricardo Rich Richard Rita Rob Robert Roberta Roberto Robin Rodolfo Rodrigo
   Roger Roland Rolf Roman Romain Ron Ronald Rosa Rosalie Rose Roy Ruben Rubén Rui Rupert Russell Ruth Ryan Sabine Sabrina Salvador Sally Sam Samantha Samir Samuel Sandra Sandrine Sanjay Santiago Sara Sarah Sasha Satya Saskia
   Scott Sean Sebastian Sebastián Sébastien Serena Sergey Sergi Sergio Sérgio Seth Shane Shannon Sharon Shyam Sheila Shivon Silvia Sílvia Silke Silvio Simon Simone Sofia Sofía Sonia Sônia Sophia Sophie Soumith Spencer Stefan Stefanie Stella Stephan Stephanie Stéphane Stephen Steve
   Steven Stuart Sue Sundar Sunil Susan Susana Susanne Suzana Svenja Sven Sylvain Sylvie Takeshi Tamara Tania Tânia Tara Tatiana Ted Teresa Terry Thais Thaís Theo Théo Theresa Thiago Thibault Thierry Thomas Tiago Till Tim Timnit Timo Timothée Timothy Tina Tobias Tobi Todd Tom
   Tomás Tomas Tony Torsten Tristan Udo Ulrich Ulrike Urs Ursula Uwe Valentina Valérie Vanessa Vera Verena Veronica Verónica Victor Víctor Victoria Vijay Viktor Vincent Vinícius Vinod Viola Virginie Vitor Vítor Vivian Vivek Vlad Vladimir Volker Walter Wang Wanda Wei Wendy Wenfeng Werner Wilhelm
   Will William Wojciech Wolfgang Xavier Yann Yang Yannick Yasmin Yoshua Yuki Yuri Yves Yvonne Zach Zachary Zeynep Zhang Zoe Zoubin Kunle Chinedu Ngozi Aisha Amara Kofi Amina Tariq Leila Layla Yusuf Youssef Ayşe Emre Elif Mehmet Noor Rania Farid Karima Naveen Pradeep Deepak Sunita Ananya Rohan Rohit Ishaan Neha Pooja Meera Suresh Ramesh Hiroto Haruka Sakura Yuna Jiho Minjun Seo-yeon`
    .trim()
    .split(/\s+/),
);
