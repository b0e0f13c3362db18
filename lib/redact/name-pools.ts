/**
 * Names that stand for others, and the sex that given names are borne by: at least 97 % of the bearers in the register of
 * Statistics Norway (NLOD 2.0). None of the names that stand for others is a word too, or ends in -s, so that a genitive can be told.
 */

/** Given names of women, the commonest first. */
export const WOMEN: readonly string[] = [
  'Anne Inger Kari Ingrid Marit Ann Hilde Nina Marianne Elisabeth Kristin Astrid Bente Heidi Silje Hanne Randi',
  'Linda Solveig Bjørg Anita Elin Camilla Wenche Julie Emma Hege Marie Ellen Mona Ragnhild Nora Monica Thea May',
  'Gerd Karin Emilie Sara Kristine Stine Helene Aud Laila Else Turid Malin Sissel Gunn Sofie Jorunn Unni Grethe',
  'Reidun Grete Anette Siri Frida Amalie Marte Cecilie Andrea Britt Mia Jenny Janne Elise Kjersti Karoline',
  'Sigrid',
].flatMap((line) => line.split(' '));

/** Given names of men, the commonest first. */
export const MEN: readonly string[] = [
  'Ole Kjell Tor Martin Morten Arne Erik Terje John Daniel Trond Kristian Henrik Jon Stian Olav Fredrik',
  'Christian Espen Eirik Øyvind Harald Håkon Rolf Alexander Leif Gunnar Frode Jørgen Øystein Einar Petter',
  'Kjetil Kristoffer Adrian Sebastian Johan Pål Kenneth Håvard William Tommy Vidar Simen Roger Benjamin Eivind',
  'Robert Vegard Ivar Oliver Thor Magne Even Roy Aleksander Sigurd David Alf Egil Joakim Erlend Jakob Torbjørn',
  'Noah Isak Jarle Jørn Jostein Asbjørn',
].flatMap((line) => line.split(' '));

/** Surnames, the commonest first. */
export const SURNAMES: readonly string[] = [
  'Olsen Larsen Andersen Nilsen Pettersen Eriksen Andreassen Dahl Sørensen Solberg Svendsen Martinsen Paulsen',
  'Lie Mathisen Nguyen Amundsen Rasmussen Solheim Nygård Fredriksen Christensen Andresen Nielsen Evensen Ahmed',
  'Sæther Myhre Thomassen Sivertsen Simonsen Danielsen Berntsen Sandvik Rønning Arnesen Antonsen Ellingsen',
  'Thorsen Edvardsen Ruud Aasen Myklebust Ødegård Eliassen Bøe Aune Mikkelsen Abrahamsen Madsen Christiansen',
  'Mohamed Torgersen Mortensen Thoresen Mikalsen Wold Nilssen Bråthen Nygaard Dahle Eilertsen Wilhelmsen Steen',
  'Bjørnstad Lorentzen Solli Carlsen Fossum Engebretsen Samuelsen Ludvigsen Rønningen Sveen Monsen Breivik',
  'Solvang Egeland Fjeld Aase Andersson Wang Wiik Syversen Ødegaard Sørlie Sandberg Tollefsen Mohammed Øien',
].flatMap((line) => line.split(' '));

/** Given names that tell that somebody is a woman. */
export const BORNE_BY_WOMEN: readonly string[] = [
  'Anne Inger Kari Ingrid Marit Liv Ida Maria Anna Ann Eva Hilde Nina Marianne Elisabeth Kristin Astrid Berit',
  'Bente Heidi Silje Hanne Randi Linda Bj�rg Tone Solveig Bjørg Anita Elin Tove Camilla Wenche Julie Emma Hege',
  'Marie Ellen Mona Ragnhild Nora Monica Mari Thea May Gerd Karin Emilie Sara Kristine Stine Helene Aud Laila',
  'Else Line Turid Malin Trine Lene Sissel Åse Mette Gunn �se Linn Sofie Jorunn Lise Unni Vilde Grethe Reidun',
  'Grete Anette Siri Frida Amalie Marte Cecilie Eli Gro Andrea Britt Mia Jenny Siv Martine Irene Hanna Janne',
  'Elise Kjersti Karoline Sigrid Kirsten Victoria Lena Tonje Ingeborg Maren Rita Oda Cathrine Ruth Torill',
  'Ingvild Charlotte Hedda Sandra Therese Karen Maja Ella Tuva Synn�ve Ingunn Vigdis Signe Synnøve Brit',
  'Christine Lillian Caroline Lisbeth Marthe Mathilde Lisa Tina Bodil Aurora Johanne Eline Merete Henriette',
  'Trude Vibeke Linnea Selma Katrine Kristina Sunniva Christina Tiril Ane Julia Sonja Marita Mina Beate',
  'Pernille Amanda Sarah Kaja Leah Gry Susanne Kine Torunn Kirsti Synne Olivia Guro Renate Sofia Monika Toril',
  'Lill Jeanette Aina Hannah Celine Veronica Mary Anja Pia Solfrid Live Sølvi S�lvi Lilly Alma Ina Agnes Ada',
  'Helga Mariann Miriam Rigmor Gunvor Kathrine Ellinor Lina Ingebj�rg Gunhild Karina Iselin Ingebjørg Aase',
  '�shild Rikke Birgit Åshild Helle Elsa Inga Marta June Malene Eirin Benedicte Anniken Margrethe Alexandra',
  'Mathea Birgitte Elena Jorun Johanna Helen Karianne Evy Carina Aslaug Maiken Ronja Torhild Olaug Josefine',
  'Olga Michelle Merethe Mille Annette Helena Dina Rebecca Sigrun Jane Ine Siw Kamilla Magnhild Margit Tine',
  'Iben Emily Vera Lea Nathalie Madeleine Sidsel Guri Laura Rebekka Natalie Klara Lotte Natalia Martha Louise',
  'Mai Ylva Mie Isabella Oline Edel Gudrun Celina Jannicke Evelyn Marion Madelen Svanhild Erna Astri Iris Edith',
  'Fatima Hildegunn Katarzyna Alva Aleksandra Maya Tora Emilia Yvonne Torild Anny M�lfrid Greta Magdalena Sanna',
  'Amelia Isabel Brita Erle Målfrid Andrine Gina Vivian Agnieszka Isabell Fr�ydis Ana Frøydis Kjellaug Rakel',
  'Alice Oddny Erika Hedvig Diana Viktoria Eldbj�rg Ester Marina Veronika Tordis Stina Lone Matilde Eldbjørg',
  'Judith Oddrun Stella Unn Alina Henny Benedikte Amina Borghild Tanja Nadia Oddbj�rg Joanna Karolina Dagny',
  'Oddbjørg Luna Hermine Sophie Sophia Kate Tomine Hj�rdis Eira Solbj�rg Cornelia Annie Elida Milla Thi Saga',
  'Ranveig Petra Solbjørg Mariell Arnhild Kaia Elizabeth Esther Margrete Angelica Hjørdis Ragna Ingjerd Melissa',
  'Elina Vivi Anine Annika Runa Malgorzata Sylvi Tilde Vanessa Lykke Elvira Marlene Barbro Katarina Sylvia',
  'Christin Haldis Isabelle Adele Oddveig Nelly Iren Maia Gunnhild Mira Thale Vilja Jessica Rannveig Maryam',
  'Siren Irina Barbara Margareth Frøya Aisha Vanja Mariam Ewa Margaret Asbj�rg Hennie Audhild Mali G�ril Paula',
  'Gøril Vilma Marielle Torbj�rg Asbjørg Hildur Elisa Borgny Ellie Karine Carmen Lovise Filippa Paulina',
  'Gjertrud Ingvill Sanne Torbjørg Margot Fr�ya Regine Jorid Zahra Elisabet Nancy Annbj�rg Annbjørg Embla',
  'Leonora Connie Ebba Cecilia Una Norunn Jeanett Jennifer Liss Lydia Ulla Susann Linea Lisbet Venke Julianne',
  'Beata Alida Maj Daniela Sigrunn R�nnaug Nicoline Lilja Katharina Asta Svetlana Nikoline Åsa Rønnaug Emine',
  'Terese Ulrikke Yasmin Lotta Fride �sa Alfhild Renata Susan Tatiana Clara Bettina Justyna Nicole Erica Åsne',
  'Lily Beathe Sol Jolanta Idun Rose Birthe Lilli Birte �sne Sylwia Aida Wilma Jannike Margunn Rachel Naomi',
  'Adriana Dorota Sina Harriet Fanny Herdis Gabriela Samira Kjerstin Claudia Nanna Anneli Tale Christel Torun',
  'Valentina Signy Jelena Veslemøy Patricia Iman Veslem�y Kristi Eileen Silja Ingun Jill Hilda Cassandra �sta',
  'Melina Lara Ava Aria Mila Mildrid Brith Åsta Gitte Kornelia Tara Kaisa Dagrun Angela Iwona Amal Silvia Alise',
  'Oddlaug Jana Liva Janicke Othilie Elna Kristiane Agnete Catherine Ariel Pauline Katja Arna Jasmin Bianca',
  'Brynhild Torgunn Gerda Agata Patrycja Vårin Thelma Anett Kamila Amira Stephanie Simone Khadija Noor Katrin',
  'Vilje Sonia Martina Catharina Izabela Eivor Wiktoria Zuzanna V�rin Maud Kajsa Salma Lin Aya Milena Evelina',
].flatMap((line) => line.split(' '));

/** Given names that tell that somebody is a man. */
export const BORNE_BY_MEN: readonly string[] = [
  'Jan Per Bjørn Ole Lars Kjell Thomas Svein Knut Tor Hans Geir Martin Morten Andreas Arne Erik Terje John',
  'Anders Daniel Odd Rune Magnus Trond Marius Kristian Henrik Jon Tom Jonas Stian Tore Olav Fredrik Christian',
  'Espen Eirik Øyvind Harald Håkon Nils Emil Mathias Rolf Alexander Leif Gunnar Helge Frode Jørgen Øystein',
  'Steinar Einar Petter Kjetil Kristoffer Adrian Stein Sebastian Tobias Sander Johan Stig Dag Frank Arild',
  'Sondre Pål Kenneth Ola Håvard William Tommy Vidar Karl Johannes Simen Roger Sverre Jens Benjamin Eivind',
  'Robert Markus Vegard Ivar Elias Oliver Thor Magne Even Kåre Sindre Roy Aleksander Sigurd David Mats Alf Egil',
  'Joakim Erlend Jakob Torbjørn Roar Noah Finn Isak Jarle Jørn Jostein Erling Marcus Asbjørn Ove Aksel Ronny',
  'Simon Atle Lasse Oskar Mohammad Reidar Henning Kai Robin Michael Christoffer Herman Trygve Peter Arvid',
  'Bjørnar Lucas Filip Paul Carl Bjarne Mads Kevin Johnny Adam Nikolai Theodor Leon Liam Kasper Sven Mikkel',
  'Oddvar Lukas Jonathan Arve Glenn Ragnar Oscar Julian Ali Vetle Peder Torstein Jacob Audun Steffen Joachim',
  'Bård Gabriel Åge Ståle Mohamed Ørjan Trym Iver Odin Kurt Øivind Runar Jesper Torgeir Ulrik Brage Ruben',
  'Edvard Arnt Andre Philip Truls Patrick Richard Piotr Tomas Felix Victor Christopher Samuel Mohammed Mikael',
  'Halvor Sivert Nicolai Dennis Krzysztof Raymond Tomasz Christer Theo Bernt Endre Leo Matheo Ahmed Haakon',
  'Tormod Kent Gustav Amund Sigmund Viktor Alfred Ludvig Roald Cato Dan Jonny Aron Ketil Anton Pawel Birger',
  'Casper Leander Max Arnfinn Marcin Muhammad Eskil Georg Oddbjørn Dagfinn Willy Are Henry Magnar Bent Niklas',
  'Yngve Ulf Stefan Preben Bendik Michal Ahmad Albert August Åsmund Gaute Bjarte Lukasz Axel Olaf Edvin Harry',
  'Linus Vebjørn Ivan Grzegorz Sigbjørn Fred Ibrahim Ken Birk Andrzej Chris Tony Børge Marek Omar Jim Asle Otto',
  'Bengt Storm Snorre Karsten Sigve Ingar Sten Rasmus Tord Mariusz Sveinung Jarl Hugo Mohamad Remi Arthur',
  'Dariusz Vegar Hallvard Ottar Tim Didrik Konrad Matias Teodor Aslak Hassan Rafal Ludvik Ask Gard Joar',
  'Nicholas Jakub Halvard Ernst Viljar Sjur Artur Viggo Mustafa Gjermund Thorbjørn Idar Fabian Mateusz Eric',
  'Svenn Jacek Wojciech Amir Aage Kjartan Levi Jone Emrik Freddy Thore Gisle Heine Oddmund Asgeir Ingvar Kamil',
  'Vemund Maciej Gøran Ådne Torleif Leiv Abdul Arnstein Alex Jonatan Tarjei Brede Jaroslaw Olai Wilhelm Torfinn',
  'Torjus Jack Ronald Børre Paal Slawomir Edgar Damian Nathaniel Dawid James Kay Øistein Phillip Zbigniew',
  'Hallgeir Kyrre Mikal Svend Nicolas Emilian Kolbjørn Edward Gudmund Nicklas Nicolay Jøran Brian Rene Mattis',
  'Mark Alan Jose Erland Syver Roman Ismail Abdirahman Abdullah Agnar Patrik Klaus Przemyslaw Yngvar Leonard',
  'Joel Miroslaw Krister Bastian Elliot Hussein Hamza Josef Tage Said Marco Arnold Juan Luis Mahmoud Milan',
  'Arkadiusz Carlos Vincent Kristen Eilif Oddgeir Fillip Bernhard Hermann Andrew Brynjar Mio Charles Karstein',
  'Stanislaw Patryk Karol Sturla Arian Morgan Darius Khalid Ferdinand Eldar Jahn Abel Mindaugas Mario Werner',
  'Niels Luca Ben Hasan Yusuf Scott Alvin Jimmy Ian Jean Thorleif Guttorm Adnan Allan Igor Antonio Loke Joseph',
  'Torgrim Janusz Torkel Steven Kacper Abdullahi Sam Njål Walter Waldemar Milian Bartosz Stephen Sean Abdi',
  'Frederik Syed Osman Julius Radoslaw Dominik Mehmet Nikolas Sølve Carsten Bilal Szymon Ingvald Andrius',
  'Maximilian Marcel Olve Edwin Colin Khaled George Arnulf Edmund Bror Rudi Tron Lavrans Mateo Claus Samir',
  'Lennart Anthony Torje Vladimir Rikard Mattias Jørund Bogdan Aaron Toralf Isaac Jann Håvar Torben Stephan',
  'Malvin Ailo Isac Norvald Marko Ragnvald Hjalmar Yousef Elling Denis Rolv Krystian Luka Mantas Imre',
  'Bartlomiej Niclas Jerzy Jozef Rafael Matthew Louis Eskild Silas Caspian Lauritz Helmer Aleksandar Thorvald',
  'Anas Mons Thorstein Muhammed Andrei Melvin Ingolf Fritz Severin Ryszard Søren Johann Kaare Tristan Leszek',
  'Noel Jeppe Emre Emanuel Cornelius Hilmar Cristian Jamal Fridtjof Wiggo Joshua Sami Wieslaw Arturas Esben',
  'Torger Emir Amin Remy Baard Jonah Matteo Manuel Sture Janis Teo Martinus',
].flatMap((line) => line.split(' '));
