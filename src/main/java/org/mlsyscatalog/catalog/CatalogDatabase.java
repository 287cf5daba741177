package org.mlsyscatalog.catalog;

import java.nio.file.Path;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.mlsyscatalog.generation.OpenPart;

import org.springframework.jdbc.core.JdbcTemplate;

/** The open database of one generation: an H2 file with a connection pool of its own. */
final class CatalogDatabase implements OpenPart {

	private static final String FILE = "catalog";

	/**
	 * In KiB, though rows in memory take three times as much: they are looked at again
	 * when they are committed.
	 */
	private static final int BUILDING_CACHE = 64 * 1024;

	/** In KiB, alike. Files that are read often are in the system's memory as well. */
	private static final int READING_CACHE = 24 * 1024;

	private final HikariDataSource pool;

	private final CatalogFacts facts;

	private final FormerIds formerIds;

	private CatalogDatabase(HikariDataSource pool, CatalogFacts facts, FormerIds formerIds) {
		this.pool = pool;
		this.facts = facts;
		this.formerIds = formerIds;
	}

	/** What this generation holds, counted once when it was opened. */
	CatalogFacts facts() {
		return this.facts;
	}

	/** Ids that lead to others, read once when it was opened. */
	FormerIds formerIds() {
		return this.formerIds;
	}

	/** Where all of a database is. */
	static Path fileIn(Path folder) {
		return folder.resolve(FILE + ".mv.db");
	}

	/**
	 * Opens a new database for writing. Crash safety is not its concern: a load that does
	 * not finish is thrown away.
	 */
	static CatalogDatabase create(Path folder) {
		return new CatalogDatabase(
				pool(url(folder) + ";RETENTION_TIME=0;WRITE_DELAY=10000;CACHE_SIZE=" + BUILDING_CACHE, false),
				CatalogFacts.none(), FormerIds.none());
	}

	/** Opens a finished database, which nothing can write to any more. */
	static CatalogDatabase openForReading(Path folder) {
		HikariDataSource pool = pool(url(folder) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;CACHE_SIZE=" + READING_CACHE,
				true);
		try {
			JdbcTemplate jdbc = new JdbcTemplate(pool);
			return new CatalogDatabase(pool, CatalogFacts.count(jdbc), FormerIds.read(jdbc));
		}
		catch (RuntimeException ex) {
			pool.close();
			throw ex;
		}
	}

	/**
	 * Closed by us and by nobody else; problems come as exceptions, not as trace files.
	 */
	private static String url(Path folder) {
		return "jdbc:h2:file:" + folder.resolve(FILE).toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
	}

	private static HikariDataSource pool(String url, boolean readOnly) {
		HikariConfig config = new HikariConfig();
		config.setPoolName("catalog");
		config.setJdbcUrl(url);
		config.setUsername("sa");
		config.setPassword("");
		config.setReadOnly(readOnly);
		config.setMaximumPoolSize(10);
		config.setMinimumIdle(1);
		return new HikariDataSource(config);
	}

	DataSource connections() {
		return this.pool;
	}

	@Override
	public void close() {
		this.pool.close();
	}

}
