package org.mlsyscatalog;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rooms of the house, and which doors lead where. */
@AnalyzeClasses(packages = "org.mlsyscatalog", importOptions = DoNotIncludeTests.class)
class RoomsTests {

	@ArchTest
	static final ArchRule LUCENE_STAYS_IN_SEARCH = noClasses().that()
		.resideOutsideOfPackage("org.mlsyscatalog.search..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.apache.lucene..")
		.because("a second search engine will stand behind the same door");

	@ArchTest
	static final ArchRule READING_AND_IDENTIFYING_ARE_PLAIN_JAVA = noClasses().that()
		.resideInAnyPackage("org.mlsyscatalog.listing..", "org.mlsyscatalog.identity..",
				"org.mlsyscatalog.datafolder..")
		.and()
		.doNotHaveSimpleName("package-info")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.hibernate..")
		.because("what a listing says must be readable, and testable, without starting anything");

	@ArchTest
	static final ArchRule ROOMS_OF_PLAIN_JAVA_ARE_ROOMS_ALL_THE_SAME = noClasses().that()
		.resideInAnyPackage("org.mlsyscatalog.listing..", "org.mlsyscatalog.identity..",
				"org.mlsyscatalog.datafolder..")
		.and()
		.haveSimpleName("package-info")
		.should()
		.dependOnClassesThat(
				resideInAPackage("org.springframework..").and(resideOutsideOfPackage("org.springframework.modulith..")))
		.because("all that Spring may say about them is which doors they have");

	@ArchTest
	static final ArchRule ONLY_THE_CATALOG_STORES = noClasses().that()
		.resideOutsideOfPackage("org.mlsyscatalog.catalog..")
		.should()
		.beAnnotatedWith(Entity.class)
		.orShould()
		.beAnnotatedWith("jakarta.persistence.Embeddable")
		.because("one room decides how the catalog is kept");

	@ArchTest
	static final ArchRule NOBODY_ELSE_MANAGES_ENTITIES = noClasses().that()
		.resideOutsideOfPackage("org.mlsyscatalog.catalog..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(EntityManager.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(EntityManagerFactory.class)
		.because("a generation is written once, by the catalog's own writer, and then only read");

	@ArchTest
	static final ArchRule NOTHING_POINTS_BACKWARDS = noClasses().that()
		.resideInAPackage("org.mlsyscatalog.ingest..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.mlsyscatalog.search..", "org.mlsyscatalog.web..")
		.because("a load builds parts through the generation's interface and never knows what they are");

	@ArchTest
	static final ArchRule NO_ROOM_NEEDS_ITSELF_THROUGH_ANOTHER = slices().matching("org.mlsyscatalog.(*)..")
		.should()
		.beFreeOfCycles()
		.because("rooms that need each other are one room");

	@ArchTest
	static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses().should()
		.haveSimpleNameEndingWith("Util")
		.orShould()
		.haveSimpleNameEndingWith("Utils")
		.orShould()
		.haveSimpleNameEndingWith("Helper")
		.orShould()
		.haveSimpleNameEndingWith("Manager")
		.orShould()
		.haveSimpleNameEndingWith("ServiceImpl")
		.because("such names say where something was left over, not what it is");

	@ArchTest
	static final ArchRule CONTROLLERS_ARE_NOBODYS_BUSINESS = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.andShould()
		.resideInAPackage("org.mlsyscatalog.web..")
		.because("they are reached by address, not by name");

	@Test
	void everyRoomUsesOnlyTheDoorsItNames() {
		ApplicationModules.of(MlsysCatalog.class).verify();
	}

}
