package org.mlsyscatalog.web;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Counted;

import org.springframework.data.domain.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Authors for programs. */
@RestController
@Tag(name = "Authors")
class AuthorApi {

	private final Authors authors;

	private final Addresses addresses;

	private final SimilarNames similar;

	AuthorApi(Authors authors, Addresses addresses, SimilarNames similar) {
		this.authors = authors;
		this.addresses = addresses;
		this.similar = similar;
	}

	/** An author in a list. */
	record AuthorBody(String id, String name, int papers, String url) {
	}

	/** A page of authors, by family name. */
	record AuthorsBody(long total, int page, int size, List<AuthorBody> authors,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {
	}

	/**
	 * One author.
	 *
	 * @param variants other spellings that occur
	 * @param mergedSpellings those of them that something joined, with what it was
	 * @param maybeSeveral whether the papers fall into groups that are at different
	 * institutions in the same years and share no co-author
	 * @param similarNames authors who are not known to be the same person
	 * @param affiliations institutions with the years of the papers that name them
	 */
	record AuthorDetail(String id, String name, List<String> variants, List<MergedSpelling> mergedSpellings,
			boolean maybeSeveral, List<Counted> similarNames, int papers, List<Stay> affiliations,
			List<Counted> coAuthors, String url) {
	}

	/**
	 * A spelling that counts as the same person's.
	 *
	 * @param reason what says so; empty where a person decided it
	 */
	record MergedSpelling(String name, String reason) {
	}

	@GetMapping("/api/authors")
	@Operation(summary = "Authors by family name")
	@Parameter(name = "q", description = "A piece of the name; case and diacritics do not matter")
	@Parameter(name = "letter", description = "The letter the family name begins with")
	@Parameter(name = "page", description = "From 1")
	@Parameter(name = "size", description = "1 to 100, by default 20; with cursor to 1000")
	@Parameter(name = "fields", description = "Only these fields of each, as in id,name")
	@Parameter(name = "cursor", description = "* begins a walk through all; then the nextCursor of each answer")
	AuthorsBody list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		AlphabeticalList list = AlphabeticalList.forPrograms("/api/authors", parameters);
		Page<Author> found = this.authors.list(list.letter(), AuthorPages.key(list.text()), list.request());
		return new AuthorsBody(found.getTotalElements(), list.page(), list.size(), found.map(this::body).getContent(),
				list.nextCursor(found.getTotalElements()));
	}

	private AuthorBody body(Author author) {
		return new AuthorBody(author.id(), author.name(), author.paperCount(), this.addresses.author(author.id()));
	}

	@GetMapping("/api/authors/{id}")
	@Parameter(name = "fields", description = "Only these fields, as in id,name")
	@Operation(summary = "One author", description = "Papers: /api/papers?author={id}")
	AuthorDetail author(@PathVariable String id) {
		Author author = this.authors.findById(id).orElseThrow(() -> new NotFoundException("author", id));
		return new AuthorDetail(author.id(), author.name(), author.variants(), author.joinedVariants()
			.stream()
			.map((variant) -> new MergedSpelling(variant.name(), Objects.requireNonNullElse(variant.reason(), "")))
			.toList(), author.maybeSeveral(), this.similar.to(author), author.paperCount(),
				Stay.of(this.authors.affiliations(author)), this.authors.coAuthors(author), this.addresses.author(id));
	}

}
