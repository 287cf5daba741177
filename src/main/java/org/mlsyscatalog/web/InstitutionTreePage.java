package org.mlsyscatalog.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.KindInCountry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Institutions as a tree: by kind, by country, and below each other. A large catalog
 * shows those of one kind and country at a time.
 */
@Controller
class InstitutionTreePage {

	/** Where there are more, a page with all of them would be heavy. */
	private static final int MOST_AT_ONCE = 300;

	private final Institutions institutions;

	InstitutionTreePage(Institutions institutions) {
		this.institutions = institutions;
	}

	/** All institutions of one kind, the country with most of them first. */
	record Kind(String id, String name, long count, List<Country> countries) {
	}

	/**
	 * Those of them in one country.
	 *
	 * @param chosen whether this one was asked for
	 * @param shown whether they are part of the page, or of that under the address
	 */
	record Country(String id, String name, long count, boolean chosen, boolean shown, String address,
			List<InstitutionTree> institutions) {
	}

	@GetMapping("/institutions/tree")
	String tree(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		KindInCountry chosen = new KindInCountry(AlphabeticalList.first(parameters, InstitutionPages.KIND),
				AlphabeticalList.first(parameters, InstitutionPages.COUNTRY).toUpperCase(Locale.ROOT), 0);
		List<KindInCountry> counts = this.institutions.kindsInCountries();
		long total = counts.stream().mapToLong(KindInCountry::count).sum();
		boolean all = total <= MOST_AT_ONCE;
		List<Institution> read = all ? this.institutions.withParents("", "")
				: chosen.kind().isEmpty() || chosen.country().isEmpty() ? List.of()
						: this.institutions.withParents(chosen.kind(), chosen.country());
		Map<String, List<Institution>> groups = read.stream()
			.collect(Collectors.groupingBy((one) -> one.kind() + one.country()));
		Map<String, List<KindInCountry>> kinds = counts.stream()
			.collect(Collectors.groupingBy(KindInCountry::kind, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("total", total);
		model.addAttribute("kinds",
				kinds.entrySet()
					.stream()
					.map((kind) -> new Kind(kind.getKey(), StringUtils.capitalize(kind.getKey()),
							kind.getValue().stream().mapToLong(KindInCountry::count).sum(),
							kind.getValue().stream().map((one) -> country(one, chosen, all, groups)).toList()))
					.sorted((one, other) -> Long.compare(other.count(), one.count()))
					.toList());
		return "institutions/tree";
	}

	private static Country country(KindInCountry one, KindInCountry chosen, boolean all,
			Map<String, List<Institution>> groups) {
		boolean isChosen = one.kind().equals(chosen.kind()) && one.country().equals(chosen.country());
		String address = UriComponentsBuilder.fromPath("/institutions/tree")
			.queryParam(InstitutionPages.KIND, one.kind())
			.queryParam(InstitutionPages.COUNTRY, one.country())
			.fragment(one.kind() + "-" + one.country())
			.build()
			.toUriString();
		return new Country(one.country(), countryName(one.country()), one.count(), isChosen, all || isChosen, address,
				InstitutionTree.of(groups.getOrDefault(one.kind() + one.country(), List.of())));
	}

	static String countryName(String code) {
		return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
	}

}
