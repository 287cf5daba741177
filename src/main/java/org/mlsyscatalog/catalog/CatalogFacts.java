package org.mlsyscatalog.catalog;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.generation.Generation;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a generation holds, counted once when it is opened.
 *
 * @param title the catalog's own title
 * @param license under what terms the catalog itself may be used; null where not said
 * @param contact where errors are reported: an e-mail or web address; null where not said
 * @param papers without those withdrawn
 * @param firstYear the year of the oldest edition; 0 without any
 * @param lastYear the year of the newest edition; 0 without any
 */
public record CatalogFacts(String title, @Nullable License license, @Nullable String contact, long papers,
		long authorships, long authors, long institutions, long venues, long editions, int firstYear, int lastYear) {

	private static final CatalogFacts NONE = new CatalogFacts("", null, null, 0, 0, 0, 0, 0, 0, 0, 0);

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
				select (select title from catalog) title, (select license from catalog) license,
				(select license_address from catalog) license_address, (select contact from catalog) contact,
				(select count(*) from paper) - (select count(*) from addition where kind = 'WITHDRAWN') papers,
				(select count(*) from authorship) authorships, (select count(*) from author) authors,
				(select count(*) from institution) institutions, (select count(*) from venue) venues,
				(select count(*) from edition) editions,
				(select coalesce(min(edition_year), 0) from edition) first_year,
				(select coalesce(max(edition_year), 0) from edition) last_year""");
		return new CatalogFacts(String.valueOf(row.get("title")), license(row),
				(row.get("contact") instanceof String contact) ? contact : null, number(row, "papers"),
				number(row, "authorships"), number(row, "authors"), number(row, "institutions"), number(row, "venues"),
				number(row, "editions"), (int) number(row, "first_year"), (int) number(row, "last_year"));
	}

	private static @Nullable License license(Map<String, @Nullable Object> row) {
		return (row.get("license") instanceof String name)
				? new License(name, Objects.requireNonNullElse(row.get("license_address"), "").toString()) : null;
	}

	private static long number(Map<String, @Nullable Object> row, String column) {
		return (row.get(column) instanceof Number number) ? number.longValue() : 0;
	}

}
