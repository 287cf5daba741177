package org.mlsyscatalog.catalog;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.mlsyscatalog.generation.Generation;

import org.springframework.jdbc.core.JdbcTemplate;

/** Ids that something had and that lead to others now, so that old links live. */
public final class FormerIds {

	private final Map<Kind, Map<String, String>> targets = new EnumMap<>(Kind.class);

	/** What has an id. */
	public enum Kind {

		PAPER, AUTHOR, INSTITUTION;

		/** As in messages: {@code author}. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** As in addresses: {@code authors}. */
		public String path() {
			return word() + "s";
		}

		/** The kind that addresses call so. */
		public static Kind ofPath(String path) {
			return valueOf(path.substring(0, path.length() - 1).toUpperCase(Locale.ROOT));
		}

	}

	/** The former ids of the generation the calling code has leased. */
	public static FormerIds current() {
		return Generation.pinned().part(CatalogDatabase.class).formerIds();
	}

	static FormerIds none() {
		return new FormerIds();
	}

	static FormerIds read(JdbcTemplate jdbc) {
		FormerIds read = new FormerIds();
		jdbc.query("select kind, id, target from former_id", (row) -> {
			read.targets.computeIfAbsent(Kind.valueOf(row.getString("kind")), (kind) -> new HashMap<>())
				.put(row.getString("id"), row.getString("target"));
		});
		return read;
	}

	/** What has taken the place of each former id. */
	public Map<String, String> all(Kind kind) {
		return Map.copyOf(this.targets.getOrDefault(kind, Map.of()));
	}

	/** The id that has taken the place of another. */
	public Optional<String> inPlaceOf(Kind kind, String id) {
		return Optional.ofNullable(this.targets.getOrDefault(kind, Map.of()).get(id));
	}

}
