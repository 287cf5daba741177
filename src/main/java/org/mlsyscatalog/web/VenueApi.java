package org.mlsyscatalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.catalog.Venues;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Venues and their editions for programs. */
@RestController
@Tag(name = "Venues")
class VenueApi {

	private final Venues venues;

	private final Addresses addresses;

	VenueApi(Venues venues, Addresses addresses) {
		this.venues = venues;
		this.addresses = addresses;
	}

	/** One year of a series. */
	record EditionBody(String id, String name, int year, @Nullable LocalDate date, @Nullable String homepage,
			long papers, String url) {
	}

	/** A series with its editions, newest first. */
	record VenueBody(String id, String name, long papers, List<EditionBody> editions, String url) {
	}

	/** A page of venues, by name. */
	record VenuesBody(long total, int page, int size, List<VenueBody> venues,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {
	}

	@GetMapping("/api/venues")
	@Operation(summary = "Venues by name, with their editions")
	@Parameter(name = "q", description = "A piece of the name")
	@Parameter(name = "page", description = "From 1")
	@Parameter(name = "size", description = "1 to 100, by default 20; with cursor to 1000")
	@Parameter(name = "fields", description = "Only these fields of each, as in id,name")
	@Parameter(name = "cursor", description = "* begins a walk through all; then the nextCursor of each answer")
	VenuesBody list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		AlphabeticalList list = AlphabeticalList.forPrograms("/api/venues", parameters);
		String wanted = list.text().toLowerCase(java.util.Locale.ROOT);
		List<Venue> found = this.venues.all()
			.stream()
			.filter((venue) -> venue.name().toLowerCase(java.util.Locale.ROOT).contains(wanted))
			.toList();
		Map<String, Long> papersOf = this.venues.paperCounts();
		return new VenuesBody(found.size(), list.page(), list.size(),
				found.stream()
					.skip((long) (list.page() - 1) * list.size())
					.limit(list.size())
					.map((venue) -> body(venue, papersOf))
					.toList(),
				list.nextCursor(found.size()));
	}

	/** One series, or one edition of a series. */
	@GetMapping("/api/venues/{id}")
	@Parameter(name = "fields", description = "Only these fields, as in id,name")
	@Operation(summary = "One series, or one edition")
	Object venue(@PathVariable String id) {
		Map<String, Long> papersOf = this.venues.paperCounts();
		return this.venues.findById(id)
			.<Object>map((venue) -> body(venue, papersOf))
			.or(() -> this.venues.findEdition(id).map((edition) -> body(edition, papersOf)))
			.orElseThrow(() -> new NotFoundException("venue", id));
	}

	private VenueBody body(Venue venue, Map<String, Long> papersOf) {
		List<EditionBody> editions = venue.editions().stream().map((edition) -> body(edition, papersOf)).toList();
		return new VenueBody(venue.id(), venue.name(), editions.stream().mapToLong(EditionBody::papers).sum(), editions,
				this.addresses.venue(venue.id()));
	}

	private EditionBody body(Edition edition, Map<String, Long> papersOf) {
		return new EditionBody(edition.id(), edition.name(), edition.year(), edition.heldOn().orElse(null),
				edition.url().orElse(null), papersOf.getOrDefault(edition.id(), 0L),
				this.addresses.venue(edition.id()));
	}

}
