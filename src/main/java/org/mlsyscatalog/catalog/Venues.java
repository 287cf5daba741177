package org.mlsyscatalog.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The venues of the generation that is read, and their editions. */
@Transactional(readOnly = true)
public interface Venues extends Repository<Venue, String> {

	/** The series with its editions. */
	@Query("select v from Venue v left join fetch v.editions where v.id = :id")
	Optional<Venue> findById(String id);

	/** The edition with its series. */
	@Query("select e from Edition e join fetch e.venue where e.id = :id")
	Optional<Edition> findEdition(String id);

	/** Every series with its editions, in no order. */
	@Query("select distinct v from Venue v left join fetch v.editions")
	List<Venue> inNoOrder();

	/**
	 * Every series with its editions, by name; databases differ in what lower case is.
	 */
	default List<Venue> all() {
		return inNoOrder().stream()
			.sorted(Comparator.comparing((Venue venue) -> venue.name().toLowerCase(Locale.ROOT))
				.thenComparing(Venue::id))
			.toList();
	}

	long count();

	/** The ids of all series and of all editions. */
	@Query("select v.id from Venue v union all select e.id from Edition e")
	List<String> ids();

	@Query("select count(e) from Edition e")
	long countEditions();

	/** Papers of each edition; edition id, name and number of papers. */
	@Query("""
			select new org.mlsyscatalog.catalog.Counted(e.id, e.name, count(p)) from Paper p join p.edition e
			where p.number not in
			(select a.paper.number from Addition a where a.kind = org.mlsyscatalog.catalog.Addition.Kind.WITHDRAWN)
			group by e.id, e.name""")
	List<Counted> papersByEdition();

	/** How many papers each edition has, by the edition's id. */
	default Map<String, Long> paperCounts() {
		return papersByEdition().stream().collect(Collectors.toMap(Counted::id, Counted::count));
	}

}
