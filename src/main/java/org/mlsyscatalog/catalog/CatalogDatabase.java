package org.mlsyscatalog.catalog;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.mlsyscatalog.generation.OpenPart;

import org.springframework.jdbc.core.JdbcTemplate;

/** The open database of one generation, with a connection pool of its own. */
final class CatalogDatabase implements OpenPart {

	private final HikariDataSource pool;

	private final CatalogFacts facts;

	private final FormerIds formerIds;

	private CatalogDatabase(HikariDataSource pool, CatalogFacts facts, FormerIds formerIds) {
		this.pool = pool;
		this.facts = facts;
		this.formerIds = formerIds;
	}

	/** An empty database that is going to be filled. */
	static CatalogDatabase toBeFilled(HikariDataSource pool) {
		return new CatalogDatabase(pool, CatalogFacts.none(), FormerIds.none());
	}

	/** A finished database; its pool is closed if it cannot be read. */
	static CatalogDatabase forReading(HikariDataSource pool) {
		try {
			JdbcTemplate jdbc = new JdbcTemplate(pool);
			return new CatalogDatabase(pool, CatalogFacts.count(jdbc), FormerIds.read(jdbc));
		}
		catch (RuntimeException ex) {
			pool.close();
			throw ex;
		}
	}

	/** What this generation holds, counted once when it was opened. */
	CatalogFacts facts() {
		return this.facts;
	}

	/** Ids that lead to others, read once when it was opened. */
	FormerIds formerIds() {
		return this.formerIds;
	}

	DataSource connections() {
		return this.pool;
	}

	@Override
	public void close() {
		this.pool.close();
	}

}
