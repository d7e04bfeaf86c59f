INSERT INTO author (id, name) VALUES
  (1, 'R.K. Narayan'),
  (2, 'Premchand'),
  (3, 'Rabindranath Tagore'),
  (4, 'Mulk Raj Anand'),
  (5, 'Raja Rao'),
  (6, 'Anita Desai'),
  (7, 'Attia Hosain');

INSERT INTO book (id, title, published, author_id) VALUES
  (1, 'Swami and Friends', 1935, 1),
  (2, 'The Bachelor of Arts', 1937, 1),
  (3, 'The English Teacher', 1945, 1),
  (4, 'Malgudi Days', 1943, 1),
  (5, 'The Guide', 1958, 1),
  (6, 'The Vendor of Sweets', 1967, 1),
  (7, 'Godaan', 1936, 2),
  (8, 'Gaban', 1931, 2),
  (9, 'Nirmala', 1927, 2),
  (10, 'Gora', 1910, 3),
  (11, 'The Home and the World', 1916, 3),
  (12, 'Chokher Bali', 1903, 3),
  (13, 'Untouchable', 1935, 4),
  (14, 'Coolie', 1936, 4),
  (15, 'Kanthapura', 1938, 5),
  (16, 'The Serpent and the Rope', 1960, 5),
  (17, 'Clear Light of Day', 1980, 6),
  (18, 'In Custody', 1984, 6);

INSERT INTO review (id, book_id, stars, text) VALUES
  (1, 1, 5, 'Ten years old again, and cricket at dusk.'),
  (2, 1, 4, 'The M.C.C. of Malgudi deserves a ground of its own.'),
  (3, 4, 5, 'Thirty-two small worlds in one small town.'),
  (4, 4, 5, 'The postman alone is worth the fare.'),
  (5, 5, 5, 'A saint by accident, and then not by accident.'),
  (6, 5, 3, 'Rosie should have told it.'),
  (7, 7, 5, 'One cow, and all of a village.'),
  (8, 10, 4, 'Long, and right to be long.'),
  (9, 13, 5, 'One day is enough.'),
  (10, 15, 4, 'Told as a grandmother tells it.'),
  (11, 17, 5, 'Old Delhi in the heat, and nobody leaves.');

INSERT INTO teacher (id, name) VALUES
  (1, 'Vedanayagam'),
  (2, 'Ebenezar'),
  (3, 'Krishnan'),
  (4, 'Brown');

INSERT INTO course (id, title, teacher_id) VALUES
  (1, 'A Guide to Reading Narayan', 3),
  (2, 'Field guide to the Trees of Mempi', 4),
  (3, 'GUIDED WALKS IN MALGUDI', 4),
  (4, 'Arithmetic', 1),
  (5, 'Scripture', 2),
  (6, 'Hindi Prose since Premchand', 3),
  (7, 'Cricket for Beginners', 4),
  (8, 'Bharatanatyam', 3);

INSERT INTO student (id, name) VALUES
  (1, 'Swaminathan'),
  (2, 'Mani'),
  (3, 'Rajam'),
  (4, 'Somu'),
  (5, 'Sankar'),
  (6, 'Samuel'),
  (7, 'Chandran'),
  (8, 'Raju');

INSERT INTO student_course (student_id, course_id) VALUES
  (1, 3), (1, 4), (1, 5), (1, 7),
  (2, 3), (2, 7),
  (3, 1), (3, 4), (3, 7),
  (4, 4), (4, 5),
  (5, 1), (5, 2), (5, 4), (5, 6),
  (6, 5), (6, 7),
  (7, 1), (7, 6);
