package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.AuthorVariant;
import org.mlsyscatalog.catalog.Authorship;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.ListedPlace;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.identity.Slug;

import static org.mlsyscatalog.web.ReportChoice.PAPERS;
import static org.mlsyscatalog.web.ReportChoice.TO;

/**
 * What can be wrong about a paper, an author or an institution, as ready-made entries.
 */
final class ReportChoices {

	private ReportChoices() {
	}

	static List<ReportChoice> of(Paper paper) {
		List<ReportChoice> choices = new ArrayList<>();
		choices.add(ReportChoice.correction("title", "The title", "The right title", "target", paper.id(), "field",
				"title", "from", uncorrectedTitle(paper), "to", TO));
		for (Authorship authorship : paper.authorships()) {
			String name = authorship.listedName();
			choices.add(ReportChoice.correction("name-" + authorship.position(), "The name of " + name,
					"The right name", "target", paper.id(), "field", "name", "author", name, "from", name, "to", TO));
			int place = 0;
			for (String listed : authorship.listedAffiliations()) {
				choices.add(ReportChoice.correction("affiliation-" + authorship.position() + "-" + ++place,
						"Where " + name + " was: “" + listed + "”", "The institution, as the registry names it",
						"target", paper.id(), "field", "affiliation", "author", name, "from", listed, "to", TO));
			}
		}
		return choices;
	}

	private static String uncorrectedTitle(Paper paper) {
		return paper.corrections()
			.stream()
			.filter((correction) -> correction.field().equals("title"))
			.map((correction) -> correction.from())
			.findFirst()
			.orElse(paper.title());
	}

	static List<ReportChoice> of(Author author) {
		List<ReportChoice> choices = new ArrayList<>();
		choices.add(ReportChoice.correction("name", "The name is spelled wrongly", "The right name", "rename",
				author.id(), "to", TO));
		choices.add(ReportChoice.correction("hide", "The name has changed and the earlier one should not be shown",
				"The name today", "rename", author.id(), "to", TO, "hide", true));
		choices.add(ReportChoice.correction("merge", "Another page is about the same person",
				"The id of the other page: what follows /authors/", "merge", List.of(author.id(), TO)));
		choices.add(ReportChoice.correction("split", "Some of the papers are somebody else's",
				"An id for the other person, such as " + author.id() + "-2", "split", author.id(), "papers", PAPERS,
				"id", TO));
		for (AuthorVariant variant : author.joinedVariants()) {
			String id = Slug.of(variant.name());
			choices.add(ReportChoice.correction("distinct-" + id, "“" + variant.name() + "” is another person", "",
					"distinct", List.of(author.id(), id)));
		}
		return choices;
	}

	/**
	 * @param places who was listed there and how
	 */
	static List<ReportChoice> of(Institution institution, List<ListedPlace> places) {
		List<ReportChoice> choices = new ArrayList<>();
		choices.add(new ReportChoice("entry", "Its name, home page or another detail", "institutions.yaml",
				"The right name; change the rest in the text below", false, List.of(registryEntry(institution))));
		choices.add(ReportChoice.correction("same", "Another page is about the same institution",
				"The address of the other page, from /institutions/ on", "redirect",
				"/institutions/" + institution.id(), "to", TO));
		Map<String, List<Map<String, Object>>> bySpelling = new LinkedHashMap<>();
		for (ListedPlace place : places) {
			bySpelling.computeIfAbsent(place.listed(), (listed) -> new ArrayList<>())
				.add(ReportChoice.entry("target", place.paper(), "field", "affiliation", "author", place.author(),
						"from", place.listed(), "to", TO));
		}
		bySpelling.forEach((listed, entries) -> choices
			.add(new ReportChoice("spelling-" + Slug.digest(listed), "“" + listed + "” is not this institution",
					ReportChoice.CORRECTIONS, "The institution, as the registry names it", false, entries)));
		return choices;
	}

	private static Map<String, Object> registryEntry(Institution institution) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", institution.id());
		entry.put("name", TO);
		entry.put("kind", institution.kind());
		entry.put("country", institution.country());
		institution.ror().ifPresent((ror) -> entry.put("ror", ror));
		institution.homepage().ifPresent((page) -> entry.put("homepage", page));
		if (!institution.parents().isEmpty()) {
			entry.put("parents", institution.parents().stream().map(Institution::id).toList());
		}
		entry.put("aliases", institution.aliases());
		return entry;
	}

}
