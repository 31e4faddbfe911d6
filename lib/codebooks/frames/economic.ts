/**
 * The frame of economic consequences.
 *
 * @module
 */
import type { Frame } from "../../vocabulary.ts";
import { terms } from "./terms.ts";

/** What it costs, who pays and who gains. */
export const ECONOMIC: Frame = {
  frame: "economic",
  definition:
    "Money, costs, jobs, trade and raw materials: what something costs, who pays, who gains or loses by it.",
  patterns: [
    {
      rule: "money",
      any: terms(`
        $, £, €, ¥, ₹, US$, dollar, dollars, euro, euros, million pounds, billion pounds, pounds sterling, rupee,
        rupees, yen, yuan, pesos, rubles, roubles, francs, million crowns, kronor, lira, shekels, dinars, riyals,
        naira, bitcoin*, money, cash, funds, funding, funded, fund raising, fundrais*, finance, finances, financed,
        financing, financial*, budget, budgets, budgetary, revenue*, income, incomes, treasury, profit, profits,
        profitab*, earnings, financial loss*, costs, cost of, cost the, costing, costly, expens*, price, prices,
        priced, pricing, salary, salaries, wage, wages, pay rise*, pay cut*, payroll, pension, pensions, subsidy,
        subsidies, subsidis*, subsidiz*, tax, taxes, taxpayer*, taxation, tariff*, debt, debts, loan, loans, credit
        rating*, mortgage*, bailout*, bail out, bankrupt*, insolven*, creditor*, compensation, reparations, fined,
        insurance, insurer*, insured, donated, donation*, affordab*, unaffordable, stimulus, austerity, sponsorship*,
        prize money, ransom`),
      except: terms(`
        at all costs, cost of life, financial times, financial officer*, price to pay, paid the price, pay the price,
        prices to pay, chief financial, income inequality index, costs lives, cost the lives, cost the team, cost the
        side, cost the match, euro 2*, insurance against defeat`),
    },
    {
      rule: "trade",
      any: terms(`
        economy, economies, economic, economically, oil, crude, petroleum, gas prices, fuel price*, fuel cost*, fuel
        shortage*, petrol price*, gasoline price*, pipeline, pipelines, refinery, refineries, coal, black market,
        smuggling, trade, trading, traders, trade deal*, export, exports, exported, exporting, exporters, imports,
        imported, importing, sanctions, embargo, commodity, commodities, market share, stock market*, stock exchange*,
        financial market*, markets, stocks, shares, shareholder*, stakeholders, investor*, investment, investments,
        invested, merger*, takeover*, acquisition*, buyout*, sales, retail, retailer*, consumer*, supply chain*,
        inflation, recession, gdp, growth rate*, economic growth, downturn, currency, currencies, exchange rate*,
        central bank*, interest rate*, banks, banking, business, businesses, industry, industries, tourism,
        manufacturing, factories, livelihood*, jobs, job cuts, job losses, job creation, laid off, layoff*,
        redundanc*, unemploy*, employment, employs, employed by, employer*, workforce, bookings, commercial, cash
        crop*, harvest, crops`),
      except: terms(`
        trade center, trade centre, trade union*, trade unionist*, trading insults, trading accusations, trade
        insults, trade blows, trading blows, steve jobs, oil painting*, olive oil, cooking oil, essential oil*, banks
        of the, river banks, commercial flight*, commercial airliner*, commercial jet*, commercial plane*, commercial
        break*, crude language, show business, none of their business, none of his business, business as usual,
        business card*, monkey business, unfinished business, shares his, shares her, shares the, shares their, shares
        a, markets itself`),
      without: terms(`school of economics`),
    },
  ],
  examples: [
    "The war has cost the treasury 40 million crowns.",
    "Oil exports stopped when the port closed.",
  ],
  counterexample: "The two sides traded insults.",
  reason:
    "Words of money, trade and work, and the signs of currencies; set phrases in which they mean something else are taken out.",
};
