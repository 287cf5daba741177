package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A registry written in one table: id, name, kind, country, parents, aliases, places. It
 * mirrors entries of {@code data/institutions.yaml}, with a few that the known failures
 * of other catalogs need.
 */
final class TestRegistry {

	private static final String ENTRIES = """
			amazon | Amazon | COMPANY | US | | Amazon.com |
			amazon-research | Amazon Research | LAB | US | amazon | |
			amazon-web-services | Amazon Web Services | COMPANY | US | amazon | AWS |
			apache-software-foundation | Apache Software Foundation | NONPROFIT | US | | |
			california-institute-of-technology | California Institute of Technology | UNIVERSITY | US | | Caltech |
			carnegie-mellon-university | Carnegie Mellon University | UNIVERSITY | US | | CMU |
			columbia-university | Columbia University | UNIVERSITY | US | | |
			databricks | Databricks | COMPANY | US | | |
			deepmind | DeepMind | LAB | GB | google | Google DeepMind | London; Mountain View
			etri | Electronics and Telecommunications Research Institute | LAB | KR | | ETRI | Daejeon
			eth-zurich | ETH Zurich | UNIVERSITY | CH | | ETH Zürich; ETHZ | Zurich
			facebook | Facebook | COMPANY | US | | Meta |
			facebook-ai-research | Facebook AI Research | LAB | US | facebook | FAIR; Facebook FAIR |
			google | Google | COMPANY | US | | | Mountain View; Zurich
			google-brain | Google Brain | LAB | US | google | |
			ibm | IBM | COMPANY | US | | |
			ibm-research | IBM Research | LAB | US | ibm | |
			ibm-research-zurich | IBM Research Zurich | LAB | CH | ibm-research | |
			interdisciplinary-center-herzliya | Interdisciplinary Center Herzliya | UNIVERSITY | IL | | IDC Herzliya |
			julia-computing | Julia Computing | COMPANY | US | | |
			kaist | KAIST | UNIVERSITY | KR | | |
			karlsruhe-institute-of-technology | Karlsruhe Institute of Technology | UNIVERSITY | DE | | KIT |
			massachusetts-institute-of-technology | Massachusetts Institute of Technology | UNIVERSITY | US | | MIT |
			mcgill-university | McGill University | UNIVERSITY | CA | | |
			microsoft-research | Microsoft Research | LAB | US | microsoft | |
			microsoft | Microsoft | COMPANY | US | | |
			mit-csail | MIT CSAIL | LAB | US | massachusetts-institute-of-technology | CSAIL |
			ohio-state-university | Ohio State University | UNIVERSITY | US | | |
			petuum | Petuum | COMPANY | US | | |
			preferred-networks | Preferred Networks, Inc. | COMPANY | JP | | |
			samsung-ai-center-toronto | Samsung AI Center Toronto | LAB | CA | | |
			seoul-national-university | Seoul National University | UNIVERSITY | KR | | SNU |
			stanford-university | Stanford University | UNIVERSITY | US | | Stanford |
			tencent | Tencent | COMPANY | CN | | |
			tu-berlin | Technische Universität Berlin | UNIVERSITY | DE | | TU Berlin |
			universite-paris-cite | Université Paris Cité | UNIVERSITY | FR | | University of Paris |
			university-college-london | University College London | UNIVERSITY | GB | | UCL |
			universite-catholique-de-louvain | Université catholique de Louvain | UNIVERSITY | BE | | UCL |
			university-of-california | University of California | UNIVERSITY | US | | |
			university-of-california-berkeley | University of California, Berkeley | UNIVERSITY | US | university-of-california | UC Berkeley |
			university-of-california-los-angeles | University of California, Los Angeles | UNIVERSITY | US | university-of-california | UCLA |
			university-of-massachusetts-amherst | University of Massachusetts Amherst | UNIVERSITY | US | university-of-massachusetts | University of Massachusetts | Amherst
			university-of-massachusetts | University of Massachusetts System | UNIVERSITY | US | | University of Massachusetts |
			university-of-southern-california | University of Southern California | UNIVERSITY | US | | USC |
			university-of-washington | University of Washington | UNIVERSITY | US | | U Washington | Seattle
			sorbonne-universite | Sorbonne Université | UNIVERSITY | FR | | University of Paris |
			university-of-york | University of York | UNIVERSITY | GB | | |
			york-university | York University | UNIVERSITY | CA | | |
			""";

	private TestRegistry() {
	}

	static List<RegistryEntry> entries() {
		return ENTRIES.lines().map(TestRegistry::entry).toList();
	}

	static InstitutionRegistry registry() {
		return InstitutionRegistry.of(entries());
	}

	static RegistryEntry entry(String id, String... parents) {
		return new RegistryEntry(id, id, InstitutionKind.LAB, "US", Optional.empty(), Optional.empty(),
				List.of(parents), List.of(), List.of());
	}

	private static RegistryEntry entry(String line) {
		List<String> cells = new ArrayList<>(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
		return new RegistryEntry(cells.get(0), cells.get(1), InstitutionKind.valueOf(cells.get(2)), cells.get(3),
				Optional.empty(), Optional.empty(), list(cells.get(4)), list(cells.get(5)), list(cells.get(6)));
	}

	private static List<String> list(String cell) {
		return Stream.of(cell.split(";")).map(String::strip).filter((text) -> !text.isEmpty()).toList();
	}

}
