package org.mlsyscatalog.catalog;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.mlsyscatalog.TestPostgres;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same on PostgreSQL. */
class PostgresConstraintsTests extends ConstraintsTests {

	private static final String SCHEMA = "constraints";

	@Override
	DataSource database() {
		TestPostgres.jdbc().execute("create schema " + SCHEMA);
		return new DriverManagerDataSource(TestPostgres.url(TestPostgres.port()) + "?currentSchema=" + SCHEMA,
				"postgres", "");
	}

	@AfterEach
	void drop() {
		TestPostgres.jdbc().execute("drop schema " + SCHEMA + " cascade");
	}

}
