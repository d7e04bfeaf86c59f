CREATE TABLE author (
  id BIGINT PRIMARY KEY,
  name VARCHAR(100) NOT NULL
);

CREATE TABLE book (
  id BIGINT PRIMARY KEY,
  title VARCHAR(200) NOT NULL,
  published INT NOT NULL,
  author_id BIGINT NOT NULL REFERENCES author (id)
);

CREATE TABLE review (
  id BIGINT PRIMARY KEY,
  book_id BIGINT NOT NULL REFERENCES book (id),
  stars INT NOT NULL,
  text VARCHAR(500) NOT NULL
);

CREATE TABLE teacher (
  id BIGINT PRIMARY KEY,
  name VARCHAR(100) NOT NULL
);

CREATE TABLE course (
  id BIGINT PRIMARY KEY,
  title VARCHAR(200) NOT NULL,
  teacher_id BIGINT NOT NULL REFERENCES teacher (id)
);

CREATE TABLE student (
  id BIGINT PRIMARY KEY,
  name VARCHAR(100) NOT NULL
);

CREATE TABLE student_course (
  student_id BIGINT NOT NULL REFERENCES student (id),
  course_id BIGINT NOT NULL REFERENCES course (id),
  PRIMARY KEY (student_id, course_id)
);
