package org.mlsyscatalog;

import java.io.IOException;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Assumptions;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A PostgreSQL server that is started once for all tests that want one. Where there are
 * no binaries for this machine, they are skipped and say so.
 */
public final class TestPostgres {

	/** Its rules of sorting are those of a language, not those of code points. */
	private static final String DATABASE = "papers";

	private static Optional<EmbeddedPostgres> server;

	private static String whyNot = "";

	private TestPostgres() {
	}

	private static synchronized EmbeddedPostgres running() {
		if (server == null) {
			server = start();
		}
		Assumptions.assumeTrue(server.isPresent(), () -> "PostgreSQL cannot run on this machine: " + whyNot);
		return server.get();
	}

	private static Optional<EmbeddedPostgres> start() {
		try {
			EmbeddedPostgres started = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
			new JdbcTemplate(started.getPostgresDatabase()).execute("create database " + DATABASE
					+ " template template0 encoding 'UTF8' locale_provider icu icu_locale 'en-US' locale 'C'");
			return Optional.of(started);
		}
		catch (IOException | RuntimeException ex) {
			whyNot = ex.toString();
			return Optional.empty();
		}
	}

	/** The port the server listens on, on this machine. */
	public static int port() {
		return running().getPort();
	}

	/** Statements of the superuser in the database of the tests. */
	public static JdbcTemplate jdbc() {
		return new JdbcTemplate(running().getDatabase("postgres", DATABASE));
	}

	/** The address of the database of the tests. */
	public static String url(int port) {
		return "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
	}

	/**
	 * What a site is started with to keep its rows on the server.
	 * @param port that of the server, or one that leads there
	 */
	public static String[] settings(int port, String prefix) {
		return new String[] { "--spring.profiles.active=postgres", "--spring.datasource.url=" + url(port),
				"--spring.datasource.username=postgres", "--catalog.postgres.schema-prefix=" + prefix };
	}

}
