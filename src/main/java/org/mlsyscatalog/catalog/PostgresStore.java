package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps each database as a schema of its own on a PostgreSQL server. Until it is whole
 * the schema's name says so; it gets its final name in the same transaction that writes
 * down the digest of the generation.
 */
@Component
@Profile("postgres")
class PostgresStore implements CatalogStore {

	private static final Logger log = LoggerFactory.getLogger(PostgresStore.class);

	/** Somebody may be copying what is to be dropped; the next start drops it then. */
	private static final String PATIENCE = "set local lock_timeout = '10s'";

	private final PostgresServer server;

	private final PostgresProperties properties;

	PostgresStore(PostgresServer server, PostgresProperties properties) {
		this.server = server;
		this.properties = properties;
		server.check();
	}

	@Override
	public List<String> migrations() {
		return List.of("classpath:db/migration", "classpath:db/postgresql");
	}

	@Override
	public CatalogDatabase create(Path folder, String digest) throws IOException {
		GenerationSchema schema = GenerationSchema.of(this.properties.schemaPrefix(), digest);
		// First, so that a draft that fails is known to have one.
		schema.writeTo(folder);
		this.server.administration().execute("create schema " + schema.unfinished());
		// Nothing is lost by waiting for the disk once, when it is sealed.
		return CatalogDatabase
			.toBeFilled(this.server.pool(schema.unfinished(), inUse(schema) + "; set synchronous_commit = off"));
	}

	private static String inUse(GenerationSchema schema) {
		return "select pg_advisory_lock_shared(" + schema.lock() + ")";
	}

	@Override
	public void seal(CatalogDatabase database, Path folder, String digest) throws IOException {
		GenerationSchema schema = GenerationSchema.in(folder);
		JdbcTemplate jdbc = new JdbcTemplate(database.connections());
		jdbc.queryForList("select tablename from pg_tables where schemaname = current_schema()", String.class)
			.forEach((table) -> jdbc.execute("vacuum (analyze) " + table));
		new TransactionTemplate(new JdbcTransactionManager(database.connections()))
			.executeWithoutResult((transaction) -> {
				jdbc.execute("set local synchronous_commit = on");
				jdbc.execute("create table sealed (digest varchar(64) primary key)");
				jdbc.update("insert into sealed values (?)", digest);
				jdbc.execute("alter schema " + schema.unfinished() + " rename to " + schema.name());
			});
		database.close();
	}

	@Override
	public CatalogDatabase open(Path folder, String digest) throws IOException {
		GenerationSchema schema = GenerationSchema.in(folder);
		HikariDataSource pool = this.server.pool(schema.name(),
				inUse(schema) + "; set default_transaction_read_only = on");
		try {
			expectSealed(new JdbcTemplate(pool), schema, digest);
		}
		catch (IOException | RuntimeException ex) {
			pool.close();
			throw ex;
		}
		return CatalogDatabase.forReading(pool);
	}

	private static void expectSealed(JdbcTemplate jdbc, GenerationSchema schema, String digest) throws IOException {
		try {
			if (!jdbc.queryForList("select digest from sealed", String.class).equals(List.of(digest))) {
				throw new IOException("it is another generation's");
			}
		}
		catch (BadSqlGrammarException ex) {
			throw new IOException("there is no schema " + schema.name() + " on the server", ex);
		}
	}

	@Override
	public void discard(Path folder) {
		GenerationSchema schema;
		try {
			schema = GenerationSchema.in(folder);
		}
		catch (IOException ex) {
			// Written before the schema is made, so there is none.
			return;
		}
		JdbcTemplate jdbc = new JdbcTemplate(this.server.connectionsOneByOne());
		transaction(jdbc).executeWithoutResult((transaction) -> {
			jdbc.execute(PATIENCE);
			jdbc.execute("drop schema if exists " + schema.name() + ", " + schema.unfinished() + " cascade");
		});
	}

	@Override
	public void tidy(Optional<Path> kept) throws IOException {
		Optional<GenerationSchema> serving = kept.isPresent() ? Optional.of(GenerationSchema.in(kept.get()))
				: Optional.empty();
		JdbcTemplate jdbc = new JdbcTemplate(this.server.connectionsOneByOne());
		for (String name : jdbc.query("select nspname from pg_namespace where nspname ~ ?",
				(row, number) -> Objects.requireNonNull(row.getString(1)),
				GenerationSchema.pattern(this.properties.schemaPrefix()))) {
			GenerationSchema schema = GenerationSchema.called(name);
			if (!serving.equals(Optional.of(schema))) {
				transaction(jdbc).executeWithoutResult((transaction) -> dropIfUnused(jdbc, schema, name));
			}
		}
	}

	private static void dropIfUnused(JdbcTemplate jdbc, GenerationSchema schema, String name) {
		if (Boolean.TRUE
			.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(" + schema.lock() + ")", Boolean.class))) {
			jdbc.execute(PATIENCE);
			jdbc.execute("drop schema " + name + " cascade");
		}
		else {
			log.warn("The schema {} is in use by another catalog; "
					+ "each needs a prefix of its own (catalog.postgres.schema-prefix)", name);
		}
	}

	private static TransactionTemplate transaction(JdbcTemplate jdbc) {
		return new TransactionTemplate(new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));
	}

}
