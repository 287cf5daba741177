package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.mlsyscatalog.identity.PersonName;

/** An identified person: one canonical name, and the spellings it was listed under. */
@Entity
public class Author {

	@Id
	private long number;

	private String id = "";

	private String name = "";

	private String invertedName = "";

	private String identityKey = "";

	private String sortKey = "";

	private String initial = "";

	@Column(name = "papers")
	private int paperCount;

	@ElementCollection
	@CollectionTable(name = "author_variant", joinColumns = @JoinColumn(name = "author_number"))
	@OrderColumn(name = "ordinal")
	@Column(name = "name")
	private List<String> variants = new ArrayList<>();

	protected Author() {
	}

	/**
	 * @param number this author's place in the generation
	 * @param name the canonical spelling
	 * @param variants every other cleaned spelling that occurs
	 * @param papers how many papers the author is on
	 */
	public Author(long number, String id, String name, List<String> variants, int papers) {
		PersonName parsed = PersonName.parse(name);
		this.number = number;
		this.id = Objects.requireNonNull(id);
		this.name = name;
		this.invertedName = parsed.inverted();
		this.identityKey = parsed.key();
		this.sortKey = SortKeys.cut(parsed.sortKey());
		this.initial = SortKeys.initialOf(this.sortKey);
		this.variants = variants;
		this.paperCount = papers;
	}

	/**
	 * The place in this generation, for walking through all; never shown, and not
	 * lasting.
	 */
	public long number() {
		return this.number;
	}

	/** Readable and lasting, such as {@code matei-zaharia}. */
	public String id() {
		return this.id;
	}

	/** The canonical spelling, such as "Matei Zaharia". */
	public String name() {
		return this.name;
	}

	/** Family name first, such as "Zaharia, Matei". */
	public String invertedName() {
		return this.invertedName;
	}

	String identityKey() {
		return this.identityKey;
	}

	String sortKey() {
		return this.sortKey;
	}

	/** The letter A–Z the family name is listed under, or {@code #}. */
	public String initial() {
		return this.initial;
	}

	/** Papers in this catalog. */
	public int paperCount() {
		return this.paperCount;
	}

	/** Every other cleaned spelling that occurs. */
	public List<String> variants() {
		return List.copyOf(this.variants);
	}

}
