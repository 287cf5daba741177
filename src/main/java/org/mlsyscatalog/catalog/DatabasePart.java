package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.flywaydb.core.Flyway;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Material;
import org.mlsyscatalog.generation.OpenPart;
import org.mlsyscatalog.generation.Part;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The database of every generation: migrated, filled, counted, compacted, then read only.
 */
@Component
@Order(1)
class DatabasePart implements Part {

	/** The tables alone; what follows is made from rows that are there already. */
	private static final String TABLES = "1";

	private final EntityManagerFactory entityManagers;

	DatabasePart(EntityManagerFactory entityManagers) {
		this.entityManagers = entityManagers;
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
	public void build(Generation draft, Path folder, Material material) throws IOException {
		CatalogMaterial catalog = material.as(CatalogMaterial.class)
			.orElseThrow(() -> new IOException("A database is built from the data folder only"));
		try (CatalogDatabase database = CatalogDatabase.create(folder)) {
			Flyway.configure().dataSource(database.connections()).target(TABLES).load().migrate();
			draft.writing(this, database, () -> write(catalog));
			Flyway.configure().dataSource(database.connections()).load().migrate();
			JdbcTemplate jdbc = new JdbcTemplate(database.connections());
			count(jdbc);
			jdbc.execute("shutdown compact");
		}
		DatabaseChecksum.write(folder);
	}

	private boolean write(CatalogMaterial catalog) {
		try (EntityManager entities = this.entityManagers.createEntityManager()) {
			entities.getTransaction().begin();
			CatalogWriter writer = new CatalogWriter(entities);
			catalog.writeTo(writer);
			writer.finishBatch();
		}
		return true;
	}

	/** Counts are kept beside the names, so that an A–Z list needs no join. */
	private static void count(JdbcTemplate jdbc) {
		jdbc.update("""
				update author a set papers =
				(select count(*) from authorship s where s.author_number = a.number)""");
		jdbc.update("""
				update institution i set papers =
				(select count(distinct s.paper_number) from institution_within w
				join affiliation f on f.institution_id = w.institution_id
				join authorship s on s.number = f.authorship_number
				where w.ancestor_id = i.id)""");
		jdbc.execute("analyze");
	}

	@Override
	public OpenPart open(Generation generation, Path folder) throws IOException {
		DatabaseChecksum.check(folder);
		try {
			return CatalogDatabase.openForReading(folder);
		}
		catch (RuntimeException ex) {
			throw new IOException("it cannot be opened: " + rootMessage(ex), ex);
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

	private static void expect(JdbcTemplate jdbc, String table, long expected) throws IOException {
		Long found = jdbc.queryForObject("select count(*) from " + table, Long.class);
		if (found == null || found != expected) {
			throw new IOException(
					"The database holds " + found + " rows of " + table + " where " + expected + " were read");
		}
	}

}
