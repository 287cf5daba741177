package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.FacetGroups;
import org.mlsyscatalog.search.PaperHit;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.PaperSlice;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** All that a search finds, however much: paper by paper, or counted in groups. */
@Component
class PaperWalks {

	/** The parameter that names the facet to group by. */
	static final String GROUP_BY = "group_by";

	/** The most entries of a step. */
	static final int LARGEST_STEP = 1000;

	private static final int USUAL_GROUPS = 200;

	/** The facets there are, by name. */
	static final List<String> FACETS = Arrays.stream(Facet.values()).map(Facet::id).toList();

	private final PaperSearch search;

	private final ServedState state;

	PaperWalks(PaperSearch search, ServedState state) {
		this.search = search;
		this.state = state;
	}

	/** Makes what is told of a paper. */
	@FunctionalInterface
	interface Telling {

		PaperApi.HitBody of(PaperHit hit);

	}

	/**
	 * One step of a walk through all papers a search finds.
	 *
	 * @param nextCursor what to send for the next step; left out at the end
	 */
	record StepBody(long total, int size, List<PaperApi.HitBody> papers,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {
	}

	/**
	 * What a search finds, grouped by a facet.
	 *
	 * @param total papers that match; one that belongs to several groups counts in each
	 * @param groupCount groups in all
	 * @param groups by count and then by name
	 * @param nextCursor what to send for more groups; left out where there are no more
	 */
	record GroupsBody(long total, @JsonProperty(GROUP_BY) String groupBy, int groupCount,
			List<PaperApi.FacetBody> groups, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {
	}

	StepBody step(MultiValueMap<String, String> given, Telling telling) {
		PaperQuery query = SearchParameters.ofAll(given).orRefuse();
		int size = size(given, PaperQuery.DEFAULT_SIZE);
		Walk walk = Walk.through("/api/papers", given, mark(query), SearchParameters.SIZE);
		int from = walk.place(given);
		PaperSlice slice = this.search.slice(query, from, size);
		return new StepBody(slice.total(), size, slice.hits().stream().map(telling::of).toList(),
				walk.next(from + size, slice.total()));
	}

	GroupsBody groups(MultiValueMap<String, String> given) {
		PaperQuery query = SearchParameters.ofAll(given).orRefuse();
		Facet facet = facet(AlphabeticalList.first(given, GROUP_BY));
		int size = size(given, USUAL_GROUPS);
		Walk walk = Walk.through("/api/papers", given, mark(query), SearchParameters.SIZE);
		int from = Walk.isAskedFor(given) ? walk.place(given) : 0;
		FacetGroups found = this.search.groups(query, facet, from, size);
		return new GroupsBody(found.papers(), facet.id(), found.total(),
				found.groups().stream().map(PaperApi.FacetBody::of).toList(), walk.next(from + size, found.total()));
	}

	/**
	 * The facet of this name.
	 * @throws BadParametersException if there is none
	 */
	static Facet facet(String name) {
		return Facet.withId(name)
			.orElseThrow(() -> new BadParametersException(
					List.of(DidYouMean.told("There is no facet '" + name + "'", name, FACETS))));
	}

	private static int size(MultiValueMap<String, String> given, int usual) {
		List<String> problems = new ArrayList<>();
		int size = SearchParameters.number(given, SearchParameters.SIZE, usual, LARGEST_STEP, problems);
		if (!problems.isEmpty()) {
			throw new BadParametersException(problems);
		}
		return size;
	}

	/**
	 * All papers are the same as long as the data is; what words or topics find may grow
	 * when more is known about the papers.
	 */
	private String mark(PaperQuery query) {
		boolean grows = !query.text().isBlank() || query.meaning() || !query.constraints(Facet.TOPIC).isEmpty();
		return grows ? this.state.ofKnowledge() : ServedState.ofData();
	}

}
