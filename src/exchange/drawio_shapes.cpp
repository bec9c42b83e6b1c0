#include "exchange/drawio_shapes.h"

#include <algorithm>
#include <map>

#include "text/ascii.h"

namespace designer {

namespace {

constexpr std::string_view icon = "sketch=0;outlineConnect=0;fontColor=#232F3E;dashed=0;verticalLabelPosition=bottom;"
                                  "verticalAlign=top;align=center;html=1;fontSize=12;fontStyle=0;aspect=fixed;";
constexpr std::string_view area =
    "outlineConnect=0;gradientColor=none;html=1;whiteSpace=wrap;fontSize=12;container=1;pointerEvents=0;collapsible=0;"
    "recursiveResize=0;fillColor=none;verticalAlign=top;align=left;spacingLeft=30;dashed=0;";

enum class Form : std::uint8_t { resource, plain };

struct ShapeRow {
    Key kind;
    std::string_view fill;
    Form form;
    std::string_view name;
};

const ShapeRow shapes[] = {
    {kind::loadBalancer, "#8C4FFF", Form::plain, "application_load_balancer"},
    {kind::apiGateway, "#E7157B", Form::resource, "api_gateway"},
    {kind::container, "#ED7100", Form::resource, "fargate"},
    {kind::secret, "#DD344C", Form::resource, "secrets_manager"},
    {kind::encryptionKey, "#DD344C", Form::resource, "key_management_service"},
    {kind::certificate, "#DD344C", Form::resource, "certificate_manager_3"},
    {kind::sso, "#232F3D", Form::plain, "generic_application"},
    {kind::objectRepository, "#7AA116", Form::resource, "s3"},
    {kind::cdn, "#8C4FFF", Form::resource, "cloudfront"},
    {kind::database, "#C925D1", Form::resource, "aurora"},
    {kind::cache, "#C925D1", Form::resource, "elasticache"},
    {kind::search, "#8C4FFF", Form::resource, "elasticsearch_service"},
    {kind::queue, "#E7157B", Form::resource, "sqs"},
    {kind::messaging, "#DD344C", Form::resource, "simple_email_service"},
    {kind::waf, "#DD344C", Form::resource, "waf"},
    {kind::vpn, "#8C4FFF", Form::resource, "site_to_site_vpn"},
    {kind::vpcPeering, "#8C4FFF", Form::plain, "peering"},
    {kind::dnsZone, "#8C4FFF", Form::resource, "route_53"},
    {kind::domainRegistration, "#8C4FFF", Form::resource, "route_53"},
    {kind::internet, "#232F3D", Form::plain, "users"},
    {kind::corporateNetwork, "#8C4FFF", Form::plain, "customer_gateway"},
    {kind::customerVpc, "#232F3D", Form::plain, "generic_application"},
    {kind::externalService, "#232F3D", Form::plain, "generic_application"},
    {kind::modyoPlatform, "#232F3D", Form::plain, "generic_application"},
};

/// What others draw for the same things, besides the names above: services, their older names, and their parts.
struct ForeignRow {
    std::string_view name;
    Key kind;
};
const ForeignRow foreign[] = {
    {"elastic_load_balancing", kind::loadBalancer},
    {"elb", kind::loadBalancer},
    {"alb", kind::loadBalancer},
    {"api_gateway_endpoint", kind::apiGateway},
    {"ecs", kind::container},
    {"ecs_service", kind::container},
    {"ecs_task", kind::container},
    {"elastic_container_service", kind::container},
    {"container_1", kind::container},
    {"container_2", kind::container},
    {"container_3", kind::container},
    {"secrets_manager_secret", kind::secret},
    {"kms", kind::encryptionKey},
    {"cloudhsm", kind::encryptionKey},
    {"certificate_manager", kind::certificate},
    {"certificate_manager_2", kind::certificate},
    {"acm", kind::certificate},
    {"bucket", kind::objectRepository},
    {"bucket_with_objects", kind::objectRepository},
    {"simple_storage_service", kind::objectRepository},
    {"distribution", kind::cdn},
    {"download_distribution", kind::cdn},
    {"aurora_instance", kind::database},
    {"aurora_mysql_instance", kind::database},
    {"rds", kind::database},
    {"rds_instance", kind::database},
    {"rds_mysql_instance", kind::database},
    {"mysql_db_instance", kind::database},
    {"elasticache_for_redis", kind::cache},
    {"elasticache_for_memcached", kind::cache},
    {"elasticache_for_valkey", kind::cache},
    {"cache_node", kind::cache},
    {"opensearch", kind::search},
    {"opensearch_service", kind::search},
    {"queue", kind::queue},
    {"simple_queue_service", kind::queue},
    {"ses", kind::messaging},
    {"email", kind::messaging},
    {"pinpoint", kind::messaging},
    {"waf_rule", kind::waf},
    {"vpn_connection", kind::vpn},
    {"vpn_gateway", kind::vpn},
    {"route_53_hosted_zone", kind::dnsZone},
    {"hosted_zone", kind::dnsZone},
    {"internet", kind::internet},
    {"internet_2", kind::internet},
    {"internet_alt1", kind::internet},
    {"internet_alt2", kind::internet},
    {"internet_alt22", kind::internet},
    {"user", kind::internet},
    {"client", kind::internet},
    {"mobile_client", kind::internet},
    {"corporate_data_center", kind::corporateNetwork},
    {"traditional_server", kind::corporateNetwork},
    {"generic_application", kind::externalService},
};

struct AreaRow {
    std::string_view zone;
    std::string_view style;
};
constexpr AreaRow areas[] = {
    {"internet", "rounded=1;arcSize=3;strokeColor=#7D8998;fontColor=#5A6C86;spacingLeft=8;"},
    {"aws", "shape=mxgraph.aws4.group;grIcon=mxgraph.aws4.group_aws_cloud_alt;strokeColor=#232F3E;fontColor=#232F3E;"},
    {"vpc", "shape=mxgraph.aws4.group;grIcon=mxgraph.aws4.group_vpc2;strokeColor=#8C4FFF;fontColor=#8C4FFF;"},
    {"client", "shape=mxgraph.aws4.group;grIcon=mxgraph.aws4.group_corporate_data_center;strokeColor=#7D8998;"
               "fontColor=#5A6C86;"},
};

/// By WireMeaning, dashed as on the drawing.
constexpr std::string_view strokes[] = {"strokeWidth=1.5;", "strokeWidth=1.5;dashed=1;fixDash=1;dashPattern=6 4;",
                                        "strokeWidth=1.5;dashed=1;fixDash=1;dashPattern=2 3;",
                                        "strokeWidth=1.5;dashed=1;fixDash=1;dashPattern=6 3 2 3;"};

} // namespace

std::string shapeStyle(Key kind)
{
    const auto found =
        std::find_if(std::begin(shapes), std::end(shapes), [kind](const ShapeRow& row) { return row.kind == kind; });
    static const ShapeRow other = {Key(), "#232F3D", Form::plain, "generic_application"};
    const ShapeRow& row = found == std::end(shapes) ? other : *found;
    const std::string name(row.name);
    return std::string(icon) + "fillColor=" + std::string(row.fill)
           + (row.form == Form::resource
                  ? ";strokeColor=#ffffff;shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4." + name + ";"
                  : ";gradientColor=none;strokeColor=none;shape=mxgraph.aws4." + name + ";");
}

std::string areaStyle(std::string_view zone)
{
    const auto found =
        std::find_if(std::begin(areas), std::end(areas), [zone](const AreaRow& row) { return row.zone == zone; });
    return std::string(area) + std::string(found == std::end(areas) ? areas[0].style : found->style);
}

std::string wireStyle(WireMeaning meaning, bool docked)
{
    const std::string stroke(strokes[static_cast<std::size_t>(meaning)]);
    if (docked) // as short as the way to its host
        return "endArrow=none;html=1;strokeColor=#7D8998;" + stroke;
    return "edgeStyle=orthogonalEdgeStyle;rounded=1;orthogonalLoop=1;jettySize=auto;html=1;jumpStyle=arc;jumpSize=6;"
           "endArrow=blockThin;endFill=1;fontSize=11;labelBackgroundColor=#FFFFFF;fontColor=#232F3E;strokeColor=#"
           "545B64;"
           + stroke;
}

Key kindOfShape(std::string_view name)
{
    static const std::map<std::string, Key, std::less<>> kinds = [] {
        std::map<std::string, Key, std::less<>> out;
        for (const ForeignRow& row : foreign)
            out.emplace(row.name, row.kind);
        for (const ShapeRow& row : shapes) // the first that has it
            out.emplace(row.name, row.kind);
        return out;
    }();
    const auto found = kinds.find(asciiLower(name));
    return found == kinds.end() ? Key() : found->second;
}

} // namespace designer
