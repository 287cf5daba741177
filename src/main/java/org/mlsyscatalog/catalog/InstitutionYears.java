package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import org.mlsyscatalog.generation.OncePerGeneration;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Papers per institution and year, counted over the generation that is read. */
@Component
public class InstitutionYears {

	private final JdbcTemplate jdbc;

	/** Counting takes a moment, and the same generation always yields the same. */
	private final OncePerGeneration<Map<List<String>, Table>> counted = new OncePerGeneration<>();

	InstitutionYears(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	/**
	 * Papers by institution and year.
	 *
	 * @param years with a paper of any of the institutions, the first one first
	 * @param counts by id of the institution and year; nothing where there is no paper
	 */
	public record Table(List<Integer> years, Map<String, Map<Integer, Long>> counts) {

		/** How many papers an institution has in a year. */
		public long papers(String institution, int year) {
			return this.counts.getOrDefault(institution, Map.of()).getOrDefault(year, 0L);
		}

	}

	/** Counts the papers of institutions and everything below them, year by year. */
	public Table of(Collection<String> institutions) {
		return this.counted.get(ConcurrentHashMap::new).computeIfAbsent(List.copyOf(institutions), this::count);
	}

	private Table count(List<String> ids) {
		SortedSet<Integer> years = new TreeSet<>();
		Map<String, Map<Integer, Long>> counts = new HashMap<>();
		this.jdbc.query("""
				select w.ancestor_id, e.edition_year, count(distinct s.paper_number) from institution_within w
				join affiliation f on f.institution_id = w.institution_id
				join authorship s on s.number = f.authorship_number
				join paper p on p.number = s.paper_number
				join edition e on e.id = p.edition_id
				where w.ancestor_id = any(?) group by w.ancestor_id, e.edition_year""", (row) -> {
			years.add(row.getInt(2));
			counts.computeIfAbsent(Objects.requireNonNull(row.getString(1)), (id) -> new TreeMap<>())
				.put(row.getInt(2), row.getLong(3));
		}, (Object) ids.toArray(String[]::new));
		return new Table(new ArrayList<>(years), counts);
	}

}
