package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.net.ServerSocket;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mlsyscatalog.TestPostgres;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What somebody reads whose PostgreSQL server cannot be used as it is. */
class PostgresServerTests {

	private static final String OWNER = "postgres";

	private final JdbcTemplate admin = TestPostgres.jdbc();

	@AfterEach
	void clearUp() {
		this.admin.execute("drop database if exists narrow");
		this.admin.execute("drop role if exists reader");
	}

	private static void check(String url, String user) {
		DataSourceProperties properties = new DataSourceProperties();
		properties.setUrl(url);
		properties.setUsername(user);
		new PostgresServer(properties, new StandardEnvironment()).check();
	}

	private static UnusableDatabaseException refusal(String url, String user) {
		return assertThatExceptionOfType(UnusableDatabaseException.class).isThrownBy(() -> check(url, user)).actual();
	}

	private static String url() {
		return TestPostgres.url(TestPostgres.port());
	}

	@Test
	void oneThatCanBeUsed() {
		assertThatNoException().isThrownBy(() -> check(url(), OWNER));
	}

	@Test
	void nobodyListens() throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		UnusableDatabaseException refusal = refusal(TestPostgres.url(port) + "?password=secret", OWNER);
		assertThat(refusal)
			.hasMessageStartingWith("The PostgreSQL database at " + TestPostgres.url(port)
					+ " cannot be reached as user 'postgres': Connection to localhost:" + port + " refused.")
			.message()
			.doesNotContain("secret");
		assertThat(refusal.remedy()).startsWith("Start the server, or name another one")
			.contains("Without the profile 'postgres'");
	}

	@Test
	void anotherKindOfDatabase() {
		assertThat(refusal("jdbc:mysql://localhost/catalog", OWNER))
			.hasMessage("'jdbc:mysql://localhost/catalog' is not the address of a PostgreSQL database.");
	}

	@Test
	void aDatabaseThatDoesNotExist() {
		UnusableDatabaseException refusal = refusal(url() + "-missing", OWNER);
		assertThat(refusal).hasMessageContaining("database \"papers-missing\" does not exist");
		assertThat(refusal.remedy()).startsWith("Make the database");
	}

	@Test
	void aUserNobodyKnows() {
		UnusableDatabaseException refusal = refusal(url(), "nobody");
		assertThat(refusal).hasMessageContaining("as user 'nobody'").hasMessageContaining("does not exist");
		assertThat(refusal.remedy()).contains("SPRING_DATASOURCE_PASSWORD");
	}

	@Test
	void aUserWhoMayNotCreateSchemas() {
		this.admin.execute("create role reader login");
		UnusableDatabaseException refusal = refusal(url(), "reader");
		assertThat(refusal).hasMessageStartingWith("The user 'reader' may not create schemas in the database");
		assertThat(refusal.remedy()).contains("grant create on database");
	}

	@Test
	void aDatabaseThatCannotHoldAllLetters() {
		this.admin.execute("create database narrow template template0 encoding 'LATIN1' locale 'C'");
		assertThat(refusal(url().replace("papers", "narrow"), OWNER)).hasMessageContaining("its encoding is LATIN1");
	}

}
