package org.mlsyscatalog.catalog;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.generation.Generation;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a generation holds, counted once when it is opened.
 *
 * @param title the catalog's own title
 * @param firstYear the year of the oldest edition; 0 without any
 * @param lastYear the year of the newest edition; 0 without any
 */
public record CatalogFacts(String title, long papers, long authorships, long authors, long institutions, long venues,
		long editions, int firstYear, int lastYear) {

	private static final CatalogFacts NONE = new CatalogFacts("", 0, 0, 0, 0, 0, 0, 0, 0);

	/** The facts while there is no generation. */
	public static CatalogFacts none() {
		return NONE;
	}

	/** The facts of the generation the calling code has leased. */
	public static CatalogFacts current() {
		return Generation.pinned().part(CatalogDatabase.class).facts();
	}

	static CatalogFacts count(JdbcTemplate jdbc) {
		Map<String, @Nullable Object> row = jdbc.queryForMap("""
				select (select title from catalog) title, (select count(*) from paper) papers,
				(select count(*) from authorship) authorships, (select count(*) from author) authors,
				(select count(*) from institution) institutions, (select count(*) from venue) venues,
				(select count(*) from edition) editions,
				(select coalesce(min(edition_year), 0) from edition) first_year,
				(select coalesce(max(edition_year), 0) from edition) last_year""");
		return new CatalogFacts(String.valueOf(row.get("title")), number(row, "papers"), number(row, "authorships"),
				number(row, "authors"), number(row, "institutions"), number(row, "venues"), number(row, "editions"),
				(int) number(row, "first_year"), (int) number(row, "last_year"));
	}

	private static long number(Map<String, @Nullable Object> row, String column) {
		return (row.get(column) instanceof Number number) ? number.longValue() : 0;
	}

}
