package org.mlsyscatalog.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.ListedSpelling;
import org.mlsyscatalog.catalog.PaperCard.Place;
import org.mlsyscatalog.identity.Slug;

import org.springframework.data.domain.Page;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Institutions for programs. */
@RestController
@Tag(name = "Institutions")
class InstitutionApi {

	private final Institutions institutions;

	private final Addresses addresses;

	private final TransactionTemplate reading;

	InstitutionApi(Institutions institutions, Addresses addresses, PlatformTransactionManager transactions) {
		this.institutions = institutions;
		this.addresses = addresses;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * An institution in a list.
	 *
	 * @param country ISO 3166-1 alpha-2
	 * @param papers with those of everything below it
	 */
	record InstitutionBody(String id, String name, String kind, String country, @Nullable String ror, int papers,
			String url) {
	}

	/** A page of institutions, by name. */
	record InstitutionsBody(long total, int page, int size, List<InstitutionBody> institutions,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {
	}

	/**
	 * One institution.
	 *
	 * @param parents directly above
	 * @param children directly below
	 * @param spellings the names it was listed under, with how often and by which rule
	 */
	record InstitutionDetail(String id, String name, String kind, String country, @Nullable String ror,
			@Nullable String homepage, List<String> aliases, List<Place> parents, List<Place> children, int papers,
			List<ListedSpelling> spellings, String url) {
	}

	@GetMapping("/api/institutions")
	@Operation(summary = "Institutions by name")
	@Parameter(name = "q", description = "A piece of the name or of an alias; case and diacritics do not matter")
	@Parameter(name = "letter", description = "The letter the name begins with")
	@Parameter(name = "kind", description = "university, company, lab, government or nonprofit")
	@Parameter(name = "country", description = "ISO 3166-1 alpha-2, such as US")
	@Parameter(name = "page", description = "From 1")
	@Parameter(name = "size", description = "1 to 100, by default 20; with cursor to 1000")
	@Parameter(name = "fields", description = "Only these fields of each, as in id,name")
	@Parameter(name = "cursor", description = "* begins a walk through all; then the nextCursor of each answer")
	InstitutionsBody list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		AlphabeticalList list = AlphabeticalList.forPrograms("/api/institutions", parameters);
		Page<Institution> found = this.institutions.list(list.letter(), Slug.of(list.text()),
				AlphabeticalList.first(parameters, InstitutionPages.KIND),
				AlphabeticalList.first(parameters, InstitutionPages.COUNTRY), list.request());
		return new InstitutionsBody(found.getTotalElements(), list.page(), list.size(),
				found.map(this::body).getContent(), list.nextCursor(found.getTotalElements()));
	}

	private InstitutionBody body(Institution institution) {
		return new InstitutionBody(institution.id(), institution.name(), institution.kind(), institution.country(),
				institution.ror().orElse(null), institution.paperCount(), this.addresses.institution(institution.id()));
	}

	@GetMapping("/api/institutions/{id}")
	@Parameter(name = "fields", description = "Only these fields, as in id,name")
	@Operation(summary = "One institution", description = "Papers: /api/papers?institution={id}")
	InstitutionDetail institution(@PathVariable String id) {
		return this.reading.execute((transaction) -> this.institutions.findById(id)
			.map(this::detail)
			.orElseThrow(() -> new NotFoundException("institution", id)));
	}

	private InstitutionDetail detail(Institution institution) {
		return new InstitutionDetail(institution.id(), institution.name(), institution.kind(), institution.country(),
				institution.ror().orElse(null), institution.homepage().orElse(null), institution.aliases(),
				institution.parents().stream().map(InstitutionApi::place).toList(),
				institution.children().stream().map(InstitutionApi::place).toList(), institution.paperCount(),
				this.institutions.spellings(institution.id()), this.addresses.institution(institution.id()));
	}

	private static Place place(Institution institution) {
		return new Place(institution.id(), institution.name(), institution.ror().orElse(null));
	}

}
