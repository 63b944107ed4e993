import RecruitmentModel
import Tables
import Testing

@testable import Experiments

struct ResultsTestsTables {
  let tables = TinyExperiment.tables

  @Test("runs.csv holds one row per run, with every outcome in a column of its own")
  func runs() throws {
    let table = try tables.runs()
    #expect(table.header == "scenario,replication,seed," + Outcome.all.map(\.name).joined(separator: ","))
    #expect(table.rows.count == 12)
    let lines = String(decoding: table.csv(), as: UTF8.self).split(separator: "\n")
    #expect(lines[2].hasPrefix("coaching,1,7,8.0,0.0,0.0,0.0,"))
    // Partners stand together.
    #expect(table.rows.map { $0[1] } == [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3].map { .whole($0) })
    // No youths were counted, so that a rate per youth is undefined: an empty cell.
    #expect(table.rows[0][3 + 4] == .missing)
  }

  @Test("timeseries.csv holds each outcome in each period, and the last week of the period")
  func timeseries() throws {
    let table = try tables.timeseries().table()
    #expect(table.header == "scenario,period,week,outcome,n,mean,lower,upper")
    #expect(table.rows.count == 4 * 2 * Outcome.all.count)
    let rows = table.rows.filter { $0[0] == .text("baseline") && $0[3] == .text("person_years_involved") }
    #expect(rows.map { Array($0[1...2]) } == [[.whole(1), .whole(4)], [.whole(2), .whole(6)]])
    // 5, 6 and 7: mean 6, standard deviation 1, half-width 4.302652730 / √3.
    #expect(rows[0][4] == .whole(3))
    #expect(rows[0][5] == .real(6))
    #expect(Optional(rows[0][6]).isClose(to: 6 - 2.484138))
    #expect(Optional(rows[0][7]).isClose(to: 6 + 2.484138))
  }

  @Test("neighbourhoods.csv holds the paired difference by place, which is zero in the baseline itself")
  func neighbourhoods() throws {
    let table = try tables.neighbourhoods()
    #expect(
      table.header == "scenario,neighbourhood,municipality,x_km,y_km,youths,deprivation,outcome,mean,difference,"
        + "difference_lower,difference_upper")
    #expect(table.rows.count == 4 * 2 * ResultTables.outcomesByNeighbourhood.count)
    let lines = String(decoding: table.csv(), as: UTF8.self).split(separator: "\n")
    #expect(lines[1] == "baseline,Noord,Stad,1.5,-2.0,300,0.35,person_years_involved,9.0,0.0,0.0,0.0")
    let row = try table.row([
      "scenario": "coaching", "neighbourhood": "Zuid", "outcome": "person_years_involved",
    ])
    // A quarter of −2, −1 and −3.
    #expect(row["mean"] == .real(2.5))
    #expect(row["difference"] == .real(-0.5))
    #expect(row["difference_lower"].isClose(to: -0.5 - 0.25 * 2.484138))
    #expect(row["difference_upper"].isClose(to: -0.5 + 0.25 * 2.484138))
  }

  @Test("A neighbourhood that the baseline's city lacks has a mean and no difference")
  func foreignNeighbourhood() throws {
    let city = City(
      neighbourhoods: [
        TinyExperiment.place("West", youths: 1, deprivation: 0),
        TinyExperiment.place("Noord", youths: 1, deprivation: 0),
      ], links: [])
    let moved = ScenarioRuns(
      name: "moved", title: "", seed: 7, weeks: 6, city: city, changes: [], runs: TinyExperiment.scenarios[0].runs)
    let table = try ResultTables(scenarios: [TinyExperiment.scenarios[0], moved], baseline: 0).neighbourhoods()
    let west = try table.row(["scenario": "moved", "neighbourhood": "West", "outcome": "person_years_involved"])
    #expect(west["mean"] == .real(9))
    #expect(west["difference"] == .missing)
    // Matched by name, not by place in the list: 3 − 9.
    let north = try table.row(["scenario": "moved", "neighbourhood": "Noord", "outcome": "person_years_involved"])
    #expect(north["difference"] == .real(-6))
  }

  @Test("Every outcome of neighbourhoods.csv exists")
  func outcomesByNeighbourhoodExist() {
    #expect(ResultTables.outcomesByNeighbourhood.allSatisfy { Outcome.named($0) != nil })
  }

  @Test("summary.csv holds mean, deviation, interval and quantiles of each outcome")
  func summary() throws {
    let table = try tables.summary()
    #expect(
      table.header
        == "scenario,outcome,unit,better,n,mean,standard_deviation,lower,upper,minimum,p05,median,p95,maximum")
    #expect(table.rows.count == 4 * Outcome.all.count)
    let row = try table.row(["scenario": "baseline", "outcome": "person_years_involved"])
    #expect(row["unit"] == .text("person-years"))
    #expect(row["better"] == .text("lower"))
    #expect(row["n"] == .whole(3))
    #expect(row["mean"] == .real(12))
    #expect(row["standard_deviation"] == .real(2))
    #expect(row["lower"].isClose(to: 12 - 2 * 2.484138, within: 2e-6))
    #expect(row["upper"].isClose(to: 12 + 2 * 2.484138, within: 2e-6))
    #expect(row["minimum"] == .real(10))
    #expect(row["p05"].isClose(to: 10.2, within: 1e-12))
    #expect(row["median"] == .real(12))
    #expect(row["p95"].isClose(to: 13.8, within: 1e-12))
    #expect(row["maximum"] == .real(14))
    let undefined = try table.row(["scenario": "baseline", "outcome": "mean_offer"])
    #expect(undefined["n"] == .whole(0))
    #expect(undefined["mean"] == .missing)
    #expect(undefined["maximum"] == .missing)
  }

  @Test("The schemas are those of the tables, in their order")
  func listedSchemas() throws {
    let all = tables.all().map(\.schema)
    let names = Set(all.map(\.name))
    #expect(all == ResultTables.schemas.filter { names.contains($0.name) })
    #expect(Set(ResultTables.schemas.map(\.name)) == names.union(["weekly", "events"]))
  }

  @Test("Every table says what it is, every column what it holds, and every number its unit")
  func descriptions() throws {
    for schema in ResultTables.schemas {
      try schema.check()
      #expect(!schema.title.isEmpty && !schema.about.isEmpty, "\(schema.name)")
      for column in schema.columns {
        #expect(!column.summary.isEmpty, "\(schema.name).\(column.name)")
        #expect(column.unit.isEmpty == (column.type == .text), "\(schema.name).\(column.name)")
      }
    }
  }

  @Test("Keys between tables name columns of tables that are always there")
  func keys() throws {
    let always = tables.all().map(\.schema)
    for schema in ResultTables.schemas {
      #expect(!schema.primaryKey.isEmpty || schema.name == "events", "\(schema.name)")
      for key in schema.foreignKeys {
        let other = try #require(always.first { $0.name == key.table }, "\(schema.name)")
        #expect(key.references.allSatisfy(other.columns.map(\.name).contains), "\(schema.name)")
      }
    }
  }

  @Test("No two rows share a primary key, every foreign key is found, and no whole number is missing")
  func integrity() throws {
    let all = Dictionary(try tables.all().map { ($0.schema.name, try $0.table()) }) { first, _ in first }
    func values(_ table: DataTable, _ columns: [String]) -> [[Cell]] {
      let places = columns.compactMap { name in table.schema.columns.firstIndex { $0.name == name } }
      return table.rows.map { row in places.map { row[$0] } }
    }
    for table in all.values {
      let keys = values(table, table.schema.primaryKey)
      #expect(Set(keys).count == keys.count, "\(table.schema.name)")
      for key in table.schema.foreignKeys {
        let other = try #require(all[key.table])
        #expect(
          Set(values(table, key.columns)).isSubset(of: values(other, key.references)), "\(table.schema.name)")
      }
      let whole = table.schema.columns.filter { $0.type == .whole }.map(\.name)
      #expect(!values(table, whole).contains { $0.contains(.missing) }, "\(table.schema.name)")
    }
  }
}
