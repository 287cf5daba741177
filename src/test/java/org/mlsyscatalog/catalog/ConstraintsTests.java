package org.mlsyscatalog.catalog;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Wrong data is refused by the database itself, whoever writes it. */
class ConstraintsTests {

	@TempDir
	private Path folder;

	private JdbcTemplate jdbc;

	/** An empty database that nobody else uses. */
	DataSource database() {
		return new DriverManagerDataSource("jdbc:h2:mem:" + this.folder.getFileName() + ";DB_CLOSE_DELAY=-1");
	}

	@BeforeEach
	void oneCorrectPaper() {
		DataSource database = database();
		Flyway.configure().dataSource(database).load().migrate();
		this.jdbc = new JdbcTemplate(database);
		for (String statement : """
				insert into venue values ('learningsys', 'LearningSys')
				insert into edition values ('learningsys-2018', 'learningsys', 'x', 2018, null, null, null, 'l.txt')
				insert into institution values ('mit', 'MIT', 'mit', 'M', '-mit-', 'university', 'US', 'https://ror.org/042nb2s44', null, 1)
				insert into institution values ('lab', 'Lab', 'lab', 'L', '-lab-', 'lab', 'US', null, null, 0)
				insert into author values (1, 'jarrett-revels', 'Jarrett Revels', 'Revels, Jarrett', 'jarrett revels', 'revels jarrett', 'R', 'revels jarret', 1, 1)
				insert into author values (2, 'jeff-johnson', 'Jeff Johnson', 'Johnson, Jeff', 'jeff johnson', 'johnson jeff', 'J', 'johnson jeff', 1, 0)
				insert into paper values (1, 'p1', 'learningsys-2018', 'T', 'T', 't', null, 'l.txt', 14)
				insert into authorship values (1, 1, 1, 1, 'Jarrett Revels')
				insert into affiliation values (1, 1, 1, 0, 'MIT', 'MIT', 'mit', 'exact', 1, 'MIT', null)
				"""
			.strip()
			.split("\n")) {
			this.jdbc.execute(statement);
		}
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					a position taken twice            | insert into authorship values (2, 1, 1, 2, 'x')
					a position before the first       | insert into authorship values (2, 1, 0, 2, 'x')
					an author twice on a paper        | insert into authorship values (2, 1, 2, 1, 'x')
					an unknown author                 | insert into authorship values (2, 1, 2, 99, 'x')
					an unknown paper                  | insert into authorship values (2, 99, 1, 2, 'x')
					an author who is on a paper       | delete from author where number = 1
					an author's count below zero      | update author set papers = -1
					an institution's count below zero | update institution set papers = -1
					an author's id taken twice        | insert into author values (3, 'jarrett-revels', 'x', 'x', 'x', 'x', 'X', 'x', 1, 0)
					a ROR id taken twice              | update institution set ror = 'https://ror.org/042nb2s44'
					an institution as its own parent  | insert into institution_parent values ('mit', 'mit')
					an unknown parent                 | insert into institution_parent values ('mit', 'x')
					a parent named twice              | insert into institution_parent select 'lab', 'mit' union all select 'lab', 'mit'
					a paper's id taken twice          | insert into paper values (2, 'p1', 'learningsys-2018', 'T', 'T', 't', null, 'l.txt', 15)
					two papers of one line            | insert into paper values (2, 'p2', 'learningsys-2018', 'T', 'T', 't', null, 'l.txt', 14)
					a paper without a line            | insert into paper values (2, 'p2', 'learningsys-2018', 'T', 'T', 't', null, 'l.txt', 0)
					a paper without a title           | insert into paper values (2, 'p2', 'learningsys-2018', null, 'T', 't', null, 'l.txt', 15)
					a paper of an unknown edition     | insert into paper values (2, 'p2', 'x', 'T', 'T', 't', null, 'l.txt', 15)
					a listing read for two editions   | insert into edition values ('e', 'learningsys', 'x', 2019, null, null, null, 'l.txt')
					an edition of an unknown venue    | insert into edition values ('e', 'x', 'x', 2019, null, null, null, 'm.txt')
					a confidence above one            | update affiliation set confidence = 1.5
					a confidence below zero           | update affiliation set confidence = -1
					resolved without any confidence   | update affiliation set confidence = 0
					unresolved with some confidence   | update affiliation set institution_id = null
					an unknown institution            | update affiliation set institution_id = 'x'
					an affiliation's place taken twice | insert into affiliation values (2, 1, 1, 0, 'x', 'x', null, 'unknown', 0, null, null)
					an affiliation of nobody          | insert into affiliation values (2, 99, 1, 0, 'x', 'x', null, 'unknown', 0, null, null)
					a correction without a source     | insert into correction values (1, 1, 'title', null, 'a', 'b', 'r', null)
					a correction of no paper          | insert into correction values (1, 99, 'title', null, 'a', 'b', 'r', 's')
					an addition to no paper           | insert into addition values (1, 99, 'DOI', 0, '10.1145/1')
					an addition that says nothing     | insert into addition values (1, 1, 'DOI', 0, null)
					""")
	void refuses(String what, String statement) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).as(what)
			.isThrownBy(() -> this.jdbc.execute(statement));
	}

	@Test
	void acceptsASecondAuthor() {
		assertThat(this.jdbc.update("insert into authorship values (2, 1, 2, 2, 'Jeff Johnson')")).isOne();
	}

}
