package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Material;
import org.mlsyscatalog.generation.OpenPart;
import org.mlsyscatalog.generation.Part;

import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The database of every generation: migrated, filled, counted, compacted, then read only.
 */
@Component
@Order(1)
class DatabasePart implements Part {

	/** The tables alone; what follows checks and orders rows that are there already. */
	private static final String TABLES = "1";

	private final CatalogStore store;

	DatabasePart(CatalogStore store) {
		this.store = store;
	}

	@Override
	public String name() {
		return "database";
	}

	@Override
	public boolean derived() {
		return false;
	}

	@Override
	public boolean standsAlone(Material material) {
		return true;
	}

	@Override
	public void build(Generation draft, Path folder, Material material) throws IOException {
		CatalogMaterial catalog = material.as(CatalogMaterial.class)
			.orElseThrow(() -> new IOException("A database is built from the data folder only"));
		try (CatalogDatabase database = this.store.create(folder, draft.digest())) {
			migrations(database).target(TABLES).load().migrate();
			write(catalog, database.connections());
			migrations(database).load().migrate();
			this.store.seal(database, folder, draft.digest());
		}
	}

	private FluentConfiguration migrations(CatalogDatabase database) {
		return Flyway.configure()
			.dataSource(database.connections())
			.locations(this.store.migrations().toArray(String[]::new));
	}

	private static void write(CatalogMaterial catalog, DataSource connections) throws IOException {
		try (CatalogRows rows = new CatalogRows(connections.getConnection())) {
			rows.write(catalog);
		}
		catch (SQLException ex) {
			throw new IOException("The database cannot be written: " + ex.getMessage(), ex);
		}
	}

	@Override
	public OpenPart open(Generation generation, Path folder) throws IOException {
		try {
			return this.store.open(folder, generation.digest());
		}
		catch (RuntimeException ex) {
			throw new IOException("it cannot be opened: " + rootMessage(ex), ex);
		}
	}

	@Override
	public void discard(Path folder) throws IOException {
		try {
			this.store.discard(folder);
		}
		catch (RuntimeException ex) {
			throw new IOException("it cannot be dropped: " + rootMessage(ex), ex);
		}
	}

	@Override
	public void tidy(Optional<Path> kept) throws IOException {
		try {
			this.store.tidy(kept);
		}
		catch (RuntimeException ex) {
			throw new IOException("left-over ones cannot be dropped: " + rootMessage(ex), ex);
		}
	}

	private static String rootMessage(Throwable ex) {
		Throwable root = ex;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
	}

	@Override
	public void verify(Generation generation, Material material) throws IOException {
		CatalogMaterial catalog = material.as(CatalogMaterial.class)
			.orElseThrow(() -> new IOException("A database is verified against the data folder only"));
		JdbcTemplate jdbc = new JdbcTemplate(generation.part(CatalogDatabase.class).connections());
		expect(jdbc, "paper", catalog.papers());
		expect(jdbc, "authorship", catalog.authorships());
		expect(jdbc, "author", catalog.authors());
	}

	@Override
	public void check() throws IOException {
		try {
			new JdbcTemplate(Generation.pinned().part(CatalogDatabase.class).connections())
				.queryForObject("select title from catalog", String.class);
		}
		catch (DataAccessException ex) {
			throw new IOException("it cannot be read: " + rootMessage(ex), ex);
		}
	}

	@Override
	public void examine(Generation generation, Path folder) throws IOException {
		this.store.examine(folder);
	}

	private static void expect(JdbcTemplate jdbc, String table, long expected) throws IOException {
		Long found = jdbc.queryForObject("select count(*) from " + table, Long.class);
		if (found == null || found != expected) {
			throw new IOException(
					"The database holds " + found + " rows of " + table + " where " + expected + " were read");
		}
	}

}
